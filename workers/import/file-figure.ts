import { parseFigure, type DecimalMark, type Figure } from '../../src/lib/notation/figure.ts';
import type { Mark } from '../../src/lib/indicators/definition.ts';

/** More ways in which files say that there is no number; `.`, `-`, `x` and nothing are in `parseFigure`. */
const WORDS: readonly (readonly [RegExp, Mark])[] = [
  [/^(?:n\.?v\.?t\.?|niet van toepassing|leeg)$/i, 'nvt'],
  [/^(?:geheim|vertrouwelijk|confidential|\*{3,}|<\s*\d{1,2})$/i, 'geheim'],
  [
    /^(?:n\.?b\.?|n\.?a\.?|nan|null|none|onbekend|niet bekend|niet beschikbaar|-+|–|—|\.+|\?|#n\/[ab]|#.*[!?])$/i,
    'onbekend'
  ]
];
/** How the maps of wijken en buurten say that there is no figure. */
const NO_FIGURE = /^-999(?:9[579]|99999)(?:[.,]0+)?$/;
/** As Excel writes what does not fit its column: one digit, decimals and a signed power. */
const SCIENTIFIC = /^[-+]?\d(?:[.,]\d+)?e[-+]\d{1,3}$/i;
/** A reference to a note behind a figure: `12 1)`, `12¹`. */
const FOOTNOTE = /(?<=\d)(?:\s+\d{1,2}\)|[\u00b9\u00b2\u00b3]\)?)$/;
const MINUS = /^[\u2212–]/;

/** A figure as some file writes it, with what stands around it: a percent or euro sign, stars, spaces between thousands. */
export interface FileFigure {
  readonly value: number | null;
  readonly mark: Mark;
}

/** Reads one cell; null when it is no figure at all. */
export function parseFileFigure(text: string, decimal: DecimalMark): FileFigure | null {
  if (text.length > 40) return null;
  const plainly = plainNumber(text, decimal);
  if (plainly !== null) return { value: plainly, mark: '' };
  if (NO_FIGURE.test(text)) return { value: null, mark: 'onbekend' };
  const known: Figure | null = parseFigure(text, decimal);
  if (known) return known;
  for (const [words, mark] of WORDS) if (words.test(text)) return { value: null, mark };
  if (SCIENTIFIC.test(text)) return { value: Number(text.replace(',', '.')), mark: '' };
  const provisional = /\d\s*\*{1,2}$/.test(text);
  const bare = text
    .replace(FOOTNOTE, '')
    .replace(/\s*\*{1,2}$/, '')
    .replace(/^(?:€|eur)\s*|\s*(?:%|€|eur)$/gi, '')
    .replace(MINUS, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
    .replace(/^\+/, '');
  const plain = decimal === 'comma' ? bare : bare.replace(/,(?=\d{3}(?:\D|$))/g, '');
  const figure = /\d/.test(plain) ? parseFigure(plain, decimal) : null;
  return figure && figure.value !== null
    ? { value: figure.value, mark: provisional ? 'voorlopig' : '' }
    : null;
}

/** What a file's numbers say of its decimal mark, and whether they leave a doubt. */
export interface DecimalGuess {
  readonly mark: DecimalMark;
  /** Only numbers such as `1.234` (or `1,234`): thousands or three decimals, the file does not say. */
  readonly doubtful: string | null;
}

/** The decimal mark of a file, from a sample of the cells of its columns with figures. */
export function guessDecimal(cells: Iterable<string>): DecimalGuess {
  let commaSure = 0;
  let pointSure = 0;
  let commaThousand = '';
  let pointThousand = '';
  for (const cell of cells) {
    const text = cell.replace(/^[€+\-\u2212\s]+|[%€*\s]+$/g, '');
    if (
      /^\d{1,3}(?:\.\d{3})*,(?!\d{3}$)\d+$/.test(text) ||
      /^\d+,(?!\d{3}$)\d+$/.test(text) ||
      /^0,\d+$/.test(text)
    )
      commaSure++;
    else if (
      /^\d{1,3}(?:,\d{3})*\.(?!\d{3}$)\d+$/.test(text) ||
      /^\d+\.(?!\d{3}$)\d+$/.test(text) ||
      /^0\.\d+$/.test(text)
    )
      pointSure++;
    else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) commaSure++;
    else if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) pointSure++;
    else if (/^\d{1,3}\.\d{3}$/.test(text)) pointThousand ||= text;
    else if (/^\d{1,3},\d{3}$/.test(text)) commaThousand ||= text;
    else if (/^\d{4,},\d{3}$/.test(text)) commaSure++;
    else if (/^\d{4,}\.\d{3}$/.test(text)) pointSure++;
  }
  if (commaSure > pointSure) return { mark: 'comma', doubtful: null };
  if (pointSure > 0) return { mark: 'point', doubtful: null };
  if (pointThousand) return { mark: 'comma', doubtful: pointThousand };
  if (commaThousand) return { mark: 'point', doubtful: commaThousand };
  return { mark: 'comma', doubtful: null };
}

const ZERO = 48;
/** Up to here a whole number and a power of ten are exact, and so is what they make. */
const EXACT_DIGITS = 15;

/**
 * Nearly every cell of a large file: digits, with at most one decimal mark. Null for anything else, thousands too, which
 * is then read with all care.
 */
export function plainNumber(text: string, decimal: DecimalMark): number | null {
  const { length } = text;
  if (length === 0 || length > EXACT_DIGITS) return null;
  const mark = decimal === 'comma' ? 44 : 46;
  let whole = 0;
  let scale = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      scale *= 10;
    } else if (code === mark && scale === 0 && at > 0 && at < length - 1) scale = 1;
    else return null;
  }
  return scale === 0 ? whole : whole / scale;
}
