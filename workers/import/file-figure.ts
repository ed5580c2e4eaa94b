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
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const MINUS = /^[\u2212–]/;

/** A figure as some file writes it, with what stands around it: a percent or euro sign, stars, spaces between thousands. */
export interface FileFigure {
  readonly value: number | null;
  readonly mark: Mark;
}

/** Reads one cell; null when it is no figure at all. */
export function parseFileFigure(text: string, decimal: DecimalMark): FileFigure | null {
  if (text.length > 40) return null;
  if (decimal === 'point' && PLAIN.test(text)) return { value: Number(text), mark: '' };
  const known: Figure | null = parseFigure(text, decimal);
  if (known) return known;
  for (const [words, mark] of WORDS) if (words.test(text)) return { value: null, mark };
  const provisional = /\d\s*\*{1,2}$/.test(text);
  const bare = text
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
