import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { figuresOf, type Report } from '../report.ts';
import { toQueryText } from '../query-text.ts';
import { toCode } from './blocks.ts';
import { captionRuns } from './figure.ts';
import { paragraphStyles } from './styles.ts';
import { toTable } from './table.ts';

/** Rows of a table that is still read on paper. */
const MOST_ROWS = 60;

/** What stands behind the text: the numbers of every figure, the checks, where all of it comes from, and its SQL. */
export const toAppendix = (report: Report): FileChild[] => [
  ...tables(report),
  ...checks(report),
  ...provenance(report),
  ...(report.queries ? queries(report) : [])
];

const heading = ({ locale }: Report, key: MessageKey, first = false) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: first,
    children: [new TextRun(translate(locale, key))]
  });

const note = (text: string) => new Paragraph({ style: paragraphStyles.note, children: [new TextRun(text)] });

function tables(report: Report): FileChild[] {
  const { locale } = report;
  const behind = figuresOf(report).filter(
    ({ parts, table }) => table && !parts.some(({ kind }) => kind === 'table')
  );
  if (behind.length === 0) return [];
  let number = figuresOf(report).filter(
    ({ label, parts }) => label !== '' && parts.some(({ kind }) => kind === 'table')
  ).length;
  return [
    heading(report, 'export.tables', true),
    note(translate(locale, 'export.tables.about')),
    ...behind.flatMap(({ table, label, title }): FileChild[] => {
      if (!table || table.rows.length === 0) return [];
      number += 1;
      const of = label === '' ? '' : ` (${label.toLowerCase()})`;
      return [
        new Paragraph({
          style: 'Caption',
          children: captionRuns(
            translate(locale, 'export.table', { number }),
            `${table.caption || title}${of}`
          )
        }),
        ...(table.rows.length > MOST_ROWS
          ? [note(translate(locale, 'export.tables.long', { rows: table.rows.length }))]
          : [toTable(table), note('')])
      ];
    })
  ];
}

function checks(report: Report): FileChild[] {
  const { locale } = report;
  const column = (key: MessageKey) => ({ label: translate(locale, key), numeric: false });
  return [
    heading(report, 'export.checks'),
    note(translate(locale, 'export.checks.about')),
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
