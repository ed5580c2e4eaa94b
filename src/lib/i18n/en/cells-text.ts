import type { cellsText as dutch } from '../nl/cells-text.ts';

export const cellsText: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.text': 'Text',
  'cells.kind.parameter': 'Settings',

  'cells.text.no-column': 'Column ‘{column}’ does not occur in cell ‘{cell}’. Choose a column of that cell.',
  'cells.text.markdown': 'Text (markdown)',
  'cells.text.hint': 'Values in text: gebied.naam, periode, vergelijking, cell.column between double braces',
  'cells.text.callout': 'Kind of text',
  'cells.text.callout.none': 'plain text',
  'cells.text.callout.duiding': 'interpretation',
  'cells.text.callout.lokaal': 'local signal',
  'cells.text.callout.beperking': 'limit of the figures',
  'cells.text.label.duiding': 'Interpretation',
  'cells.text.label.lokaal': 'Local signal',
  'cells.text.label.beperking': 'Note',
  'cells.text.local': 'not tested, not counted',
  'cells.text.author': 'By whom',
  'cells.text.date': 'Date',
  'cells.text.empty': 'No text yet.',

  'cells.parameter.area': 'Area',
  'cells.parameter.period': 'Period',
  'cells.parameter.comparison': 'Comparison',
  'cells.parameter.members': '{count} municipalities',
  'cells.parameter.search': 'Search a municipality or region',
  'cells.parameter.name': 'Name',
  'cells.parameter.label': 'Label',
  'cells.parameter.input': 'Input',
  'cells.parameter.input.tekst': 'text',
  'cells.parameter.input.getal': 'number',
  'cells.parameter.input.keuze': 'choice',
  'cells.parameter.choices': 'Choices, separated by semicolons',
  'cells.parameter.add': 'Add a setting of your own',
  'cells.parameter.remove': 'Remove setting {name}',
  'cells.parameter.bad-name': 'Use lower-case letters, digits and underscores, and a name that is not taken.',
  'cells.parameter.none': 'No settings of your own.'
};
