import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { foldColumns } from '../fold-columns.ts';
import type { PaperTable, PaperTables } from '../paper-tables.ts';
import { toQueryText } from '../query-text.ts';
import { figuresOf, type Report } from '../report.ts';
import { sortChecks } from '../sort-checks.ts';
import { toCode } from './blocks.ts';
import { captionRuns } from './figure.ts';
import { paragraphStyles } from './styles.ts';
import { afterTable, toTable } from './table.ts';

/** Rows of a table that is still read on paper. */
const MOST_ROWS = 60;

/** What stands behind the text: the checks, where all of it comes from, and its SQL. */
export const toAppendix = (report: Report): FileChild[] => [
  ...checks(report),
  ...provenance(report),
  ...(report.queries ? queries(report) : []),
  heading(report, 'export.tables')
];

const heading = ({ locale }: Report, key: MessageKey) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun(translate(locale, key))]
  });

const note = (text: string, keepNext = false) =>
  new Paragraph({ style: paragraphStyles.note, keepNext, children: [new TextRun(text)] });

/** The numbers of every figure that is not a table itself, under the last heading. */
export function toTables(report: Report, { tables }: PaperTables): FileChild[] {
  const before = countShown(report);
  return [
    note(translate(report.locale, 'export.tables.about')),
    ...tables.flatMap((one, index): FileChild[] => {
      const folded = foldColumns(one.table);
      return [
        caption(one, before + index + 1, report),
        ...(one.table.rows.length > MOST_ROWS
          ? [note(translate(report.locale, 'export.tables.long', { rows: one.table.rows.length }))]
          : [
              ...(folded.same.length > 0 ? [note(folded.same.join(' · '), true)] : []),
              toTable(folded.table),
              afterTable()
            ])
      ];
    })
  ];
}

/** What is read and not looked up, one paragraph a row: for narrow columns, behind everything else. */
export function toEntries(report: Report, { tables, entries }: PaperTables): FileChild[] {
  const before = countShown(report) + tables.length;
  return entries.flatMap((one, index) => [
    caption(one, before + index + 1, report),
    ...one.table.rows.map((row) => toEntry(one.table.columns, row))
  ]);
}

/** Name, then what it is, then the rest each with what it tells. */
const toEntry = (
  columns: PaperTable['table']['columns'],
  [name = '', about = '', ...rest]: readonly string[]
) =>
  new Paragraph({
    style: paragraphStyles.entry,
    children: [
      new TextRun({ text: `${name}. `, bold: true }),
      new TextRun(about),
      ...rest.flatMap((text, index) =>
        text === '' || text === '–'
          ? []
          : [new TextRun({ text: ` ${columns[index + 2]?.label ?? ''}: `, italics: true }), new TextRun(text)]
      )
    ]
  });

/** Tables that stand in the text, and so have the first numbers. */
const countShown = (report: Report): number =>
  figuresOf(report).filter(({ label, parts }) => label !== '' && parts.some(({ kind }) => kind === 'table'))
    .length;

function caption({ label, caption }: PaperTable, number: number, { locale }: Report): Paragraph {
  const of = label === '' ? '' : ` (${label.toLowerCase()})`;
  return new Paragraph({
    style: 'Caption',
    children: captionRuns(translate(locale, 'export.table', { number }), `${caption}${of}`)
  });
}

function checks(report: Report): FileChild[] {
  const { found, passed } = sortChecks(report);
  return [
    heading(report, 'export.checks'),
    note(translate(report.locale, 'export.checks.about'), true),
    ...(found ? [toTable(found), afterTable()] : []),
    ...passed.map((line) => note(line))
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
  heading(report, 'export.queries'),
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
