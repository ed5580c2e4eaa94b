import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { foldColumns } from '../fold-columns.ts';
import { figuresOf, type Report } from '../report.ts';
import { toQueryText } from '../query-text.ts';
import { toCode } from './blocks.ts';
import { captionRuns } from './figure.ts';
import { paragraphStyles } from './styles.ts';
import { toTable } from './table.ts';

/** Rows of a table that is still read on paper. */
const MOST_ROWS = 60;

/** What stands behind the text: the checks, where all of it comes from, and its SQL. */
export const toAppendix = (report: Report): FileChild[] => [
  ...checks(report),
  ...provenance(report),
  ...(report.queries ? queries(report) : []),
  heading(report, 'export.tables', true)
];

const heading = ({ locale }: Report, key: MessageKey, first = false) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: first,
    children: [new TextRun(translate(locale, key))]
  });

const note = (text: string, keepNext = false) =>
  new Paragraph({ style: paragraphStyles.note, keepNext, children: [new TextRun(text)] });

/** The numbers of every figure that is not a table itself: the last of the appendix, under its last heading. */
export function toTables(report: Report): FileChild[] {
  const { locale } = report;
  const isTable = ({ parts }: { readonly parts: readonly { readonly kind: string }[] }) =>
    parts.some(({ kind }) => kind === 'table');
  let number = figuresOf(report).filter((figure) => figure.label !== '' && isTable(figure)).length;
  const behind = figuresOf(report).filter((figure) => figure.table && !isTable(figure));
  return [
    note(translate(locale, 'export.tables.about')),
    ...behind.flatMap(({ table, label, title }): FileChild[] => {
      if (!table || table.rows.length === 0) return [];
      number += 1;
      const of = label === '' ? '' : ` (${label.toLowerCase()})`;
      const folded = foldColumns(table);
      const long = table.rows.length > MOST_ROWS;
      return [
        new Paragraph({
          style: 'Caption',
          children: captionRuns(
            translate(locale, 'export.table', { number }),
            `${table.caption || title}${of}`
          )
        }),
        ...(long
          ? [note(translate(locale, 'export.tables.long', { rows: table.rows.length }))]
          : [
              ...(folded.same.length > 0 ? [note(`${folded.same.join(' · ')}`, true)] : []),
              toTable(folded.table),
              note('')
            ])
      ];
    })
  ];
}

function checks(report: Report): FileChild[] {
  const { locale } = report;
  const column = (key: MessageKey) => ({ label: translate(locale, key), numeric: false });
  return [
    heading(report, 'export.checks'),
    note(translate(locale, 'export.checks.about'), true),
    toTable({
      caption: translate(locale, 'export.checks'),
      columns: [
        column('export.checks.gate'),
        column('export.checks.rule'),
        column('export.checks.outcome'),
        column('export.checks.reason')
      ],
      rows: report.checks.map(({ gate, rule, outcome, reason }) => [gate, rule, outcome, reason])
    }),
    note('')
  ];
}

const provenance = (report: Report): FileChild[] => [
  heading(report, 'export.provenance'),
  ...report.provenance.lines.map(
    ([name, value]) =>
      new Paragraph({
        style: paragraphStyles.note,
        children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)]
      })
  )
];

const queries = (report: Report): FileChild[] => [
  heading(report, 'export.queries', true),
  ...figuresOf(report).flatMap(({ label, title, sql }): FileChild[] =>
    sql
      ? [
          new Paragraph({
            style: 'Caption',
            children: [new TextRun(label === '' ? title : `${label}. ${title}`)]
          }),
          ...toCode(toQueryText(sql)),
          note('')
        ]
      : []
  )
];
