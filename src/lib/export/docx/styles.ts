import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { chartTheme } from '../../charts/theme.ts';
import type { Locale } from '../../i18n/locale.ts';
import { points, readingIndent, space } from './measures.ts';

const SERIF = 'Newsreader';
const TITLES = 'Newsreader Medium';
const SANS = 'Radio Canada';

/** `#16222b` as Word writes it. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

const { ink, ink2, petrol } = chartTheme('print');

/** Type of tables, in points. */
export const TABLE_SIZE = 8;

/** Names of paragraph styles beside Word's own. */
export const paragraphStyles = {
  reading: 'Leestekst',
  finding: 'Bevinding',
  facts: 'Feiten',
  figureSubtitle: 'Figuurondertitel',
  figure: 'Figuur',
  sentence: 'Figuurzin',
  note: 'Kleineletters',
  column: 'Kolomtekst',
  entry: 'Begrip',
  cell: 'Tabelcel',
  head: 'Tabelkop',
  heat: 'Overzichtcel',
  code: 'Code',
  local: 'LokaalSignaal',
  foot: 'Voet'
} as const;

const left = AlignmentType.LEFT;
const line = (ratio: number) => ({ line: Math.round(240 * ratio), lineRule: LineRuleType.AUTO });

/** Type near the page's own: serif for what is read, sans for what is looked up. */
export const stylesIn = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SERIF,
        size: points(10.5),
        color: hex(ink),
        language: { value: locale === 'nl' ? 'nl-NL' : 'en-GB' }
      },
      paragraph: { spacing: { after: space(6), ...line(1.25) }, alignment: left }
    },
    title: {
      run: { font: TITLES, size: points(25), color: hex(ink) },
      paragraph: { spacing: { before: 0, after: space(4), ...line(1) }, keepNext: true }
    },
    heading1: {
      run: { font: TITLES, size: points(15.5), color: hex(ink) },
      paragraph: {
        spacing: { before: space(12), after: space(3), ...line(1.08) },
        keepNext: true,
        keepLines: true
      }
    },
    heading2: {
      run: { font: SERIF, size: points(11), italics: true, color: hex(ink2) },
      paragraph: { spacing: { before: 0, after: space(5), ...line(1.15) }, keepNext: true, keepLines: true }
    },
    heading3: {
      run: { font: SANS, size: points(10), bold: true, color: hex(ink) },
      paragraph: { spacing: { before: space(8), after: space(3) }, keepNext: true, keepLines: true }
    },
    hyperlink: { run: { color: hex(petrol), underline: { type: 'single' } } },
    caption: {
      run: { font: SANS, size: points(10), bold: true, color: hex(ink) },
      paragraph: {
        spacing: { before: space(8), after: space(1), ...line(1.15) },
        keepNext: true,
        keepLines: true
      }
    }
  },
  paragraphStyles: [
    {
      id: paragraphStyles.reading,
      name: paragraphStyles.reading,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { right: readingIndent } }
    },
    {
      id: paragraphStyles.finding,
      name: paragraphStyles.finding,
      basedOn: 'Normal',
      run: { size: points(10) },
      paragraph: { keepLines: true, spacing: { before: space(3), after: space(3), ...line(1.12) } }
    },
    {
      id: paragraphStyles.facts,
      name: paragraphStyles.facts,
      basedOn: 'Normal',
      run: { font: SANS, size: points(9), color: hex(ink2) },
      paragraph: { spacing: { after: space(6) } }
    },
    {
      id: paragraphStyles.figureSubtitle,
      name: paragraphStyles.figureSubtitle,
      basedOn: 'Normal',
      run: { font: SANS, size: points(8.5), color: hex(ink2) },
      paragraph: { spacing: { after: space(5), ...line(1.15) }, keepNext: true, keepLines: true }
    },
    {
      id: paragraphStyles.figure,
      name: paragraphStyles.figure,
      basedOn: 'Normal',
      paragraph: { spacing: { before: space(3), after: space(7), ...line(1) } }
    },
    {
      id: paragraphStyles.sentence,
      name: paragraphStyles.sentence,
      basedOn: 'Normal',
      run: { size: points(10) },
      paragraph: {
        indent: { right: readingIndent },
        keepLines: true,
        spacing: { after: space(5), ...line(1.22) }
      }
    },
    {
      id: paragraphStyles.note,
      name: paragraphStyles.note,
      basedOn: 'Normal',
      run: { font: SANS, size: points(7.5), color: hex(ink2) },
      paragraph: { indent: { right: readingIndent }, spacing: { after: space(3), ...line(1.2) } }
    },
    {
      id: paragraphStyles.column,
      name: paragraphStyles.column,
      basedOn: 'Normal',
      run: { font: SANS, size: points(8.5) },
      paragraph: { spacing: { after: space(3), ...line(1.2) } }
    },
    {
      id: paragraphStyles.entry,
      name: paragraphStyles.entry,
      basedOn: 'Normal',
      run: { font: SANS, size: points(7.5) },
      paragraph: { keepLines: true, spacing: { after: space(4), ...line(1.15) } }
    },
    {
      id: paragraphStyles.cell,
      name: paragraphStyles.cell,
      basedOn: 'Normal',
      run: { font: SANS, size: points(TABLE_SIZE) },
      paragraph: { spacing: { before: space(1), after: space(1), ...line(1.08) } }
    },
    {
      id: paragraphStyles.head,
      name: paragraphStyles.head,
      basedOn: paragraphStyles.cell,
      run: { color: hex(ink2), bold: true },
      paragraph: { keepNext: true }
    },
    {
      id: paragraphStyles.heat,
      name: paragraphStyles.heat,
      basedOn: paragraphStyles.cell,
      run: { size: points(7.5) },
      paragraph: { spacing: { before: 0, after: 0, ...line(1) } }
    },
    {
      id: paragraphStyles.code,
      name: paragraphStyles.code,
      basedOn: 'Normal',
      run: { font: 'Consolas', size: points(7.5), noProof: true },
      paragraph: { spacing: { after: 0, ...line(1.1) } }
    },
    {
      id: paragraphStyles.local,
      name: paragraphStyles.local,
      basedOn: 'Normal',
      paragraph: { spacing: { before: space(2), after: space(4), ...line(1.22) } }
    },
    {
      id: paragraphStyles.foot,
      name: paragraphStyles.foot,
      basedOn: 'Normal',
      run: { font: SANS, size: points(7), color: hex(ink2) },
      paragraph: { spacing: { after: 0, ...line(1.1) } }
    },
    ...['TOC1', 'TOC2'].map((id) => ({
      id,
      name: id.replace('TOC', 'toc '),
      basedOn: 'Normal',
      run: { font: SANS, size: points(8.5) },
      paragraph: { spacing: { after: space(1), ...line(1.1) } }
    }))
  ]
});

/** Lists of running text; each ordered list begins anew. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'punten',
      levels: [0, 1, 2].map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: left,
        style: { paragraph: { indent: { left: 284 * (level + 1), hanging: 284, right: readingIndent } } }
      }))
    },
    {
      reference: 'nummers',
      levels: [0, 1, 2].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: left,
        style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 340, right: readingIndent } } }
      }))
    }
  ]
};
