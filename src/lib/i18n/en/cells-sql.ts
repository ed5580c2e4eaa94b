import type { cellsSql as dutch } from '../nl/cells-sql.ts';

export const cellsSql: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.sql': 'SQL cell',
  'cells.kind.table': 'Table',

  'cells.sql.title': 'Result of an own query',
  'cells.sql.describe': 'A table of {rows} rows and {columns} columns.',
  'cells.sql.editor': 'SQL of {name}',
  'cells.sql.keys': 'Ctrl+Enter runs; Tab indents, Escape and then Tab leaves the field.',
  'cells.sql.completion.table': 'table',
  'cells.sql.completion.cell': 'cell',
  'cells.sql.completion.parameter': 'setting',
  'cells.sql.completion.indicator': 'indicator',

  'cells.grid.label': 'Result',
  'cells.grid.rows': 'row {from}–{to} of {total}',
  'cells.grid.none': 'No rows.',
  'cells.grid.truncated': 'Only the first {rows} rows. Refine the query for the rest.',
  'cells.grid.sort': 'Sort by {column}',
  'cells.grid.type.text': 'text',
  'cells.grid.type.integer': 'integer',
  'cells.grid.type.bigint': 'integer',
  'cells.grid.type.double': 'number',
  'cells.grid.type.decimal': 'decimal',
  'cells.grid.type.boolean': 'yes/no',
  'cells.grid.type.date': 'date',
  'cells.grid.type.timestamp': 'time',
  'cells.grid.type.other': 'other',
  'cells.grid.unique': '{type}, {count} unique',
  'cells.grid.range': '{low} to {high}',
  'cells.grid.empty': '{count} empty',

  'cells.table.title': 'Figures by municipality, {area}, {period}',
  'cells.table.describe': 'A table of {rows} rows and {columns} columns.',
  'cells.table.describe.truncated': 'The first {rows} rows of a longer table, with {columns} columns.',
  'cells.table.source': 'Source',
  'cells.table.source.question': 'figures by municipality',

  'cells.grid.copy': 'Copy',
  'cells.grid.copy.tsv': 'For a spreadsheet (TSV)',
  'cells.grid.copy.markdown': 'For text (Markdown)',
  'cells.grid.copy.blocked':
    'These rows may not leave like this: they hold a count that is too small, or something else that is stopped. Choose Share: it says what is wrong and how to mend it.',
  'cells.grid.copy.missing': 'This cell has no rows to copy now. Run the cell first.',
  'cells.grid.copy.unnoted':
    'Not copied: this browser cannot keep track of what leaves. Make room and try again.',
  'cells.grid.copied': '{rows} rows copied.',
  'cells.grid.sampled': 'Column heads from a sample of the rows.',
  'cells.sql.nameless': 'Name the cell first; then a chart can read it.'
};
