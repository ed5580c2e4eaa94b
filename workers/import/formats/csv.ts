import papaparse, { type ParseResult } from 'papaparse';
import { decode, type Encoding } from '../decode.ts';
import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { detectSeparator, type Separator } from '../separator.ts';

export interface CsvGrid {
  readonly grid: Grid;
  readonly encoding: Encoding;
  readonly separator: Separator;
}

interface CsvOptions {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** Text separated by `;`, tab, `|` or comma; quoted cells may hold separators and line ends. */
export function readCsv(bytes: Uint8Array, { encoding, separator, onProgress }: CsvOptions = {}): CsvGrid {
  const decoded = decode(bytes, encoding);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (isBinary(text)) throw new Unreadable('not-a-table');
  const delimiter = separator ?? detectSeparator(text) ?? ';';
  const builder = createGridBuilder();
  let openQuote: number | null = null;
  papaparse.parse<string[]>(text, {
    worker: false,
    complete: () => undefined,
    delimiter,
    chunkSize: 4_000_000,
    skipEmptyLines: false,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      const error = errors.find(({ code }) => code === 'MissingQuotes');
      if (error) openQuote ??= builder.rows + (error.row ?? 0) + 1;
      for (const line of data) {
        if (line.length > limits.columns) throw new Unreadable('too-many-columns', line.length);
        builder.add(line);
      }
      if (builder.rows > limits.rows) throw new Unreadable('too-many-rows', limits.rows);
      if (builder.cells > limits.cells) throw new Unreadable('too-many-rows', builder.rows);
      onProgress?.(meta.cursor / text.length);
    }
  });
  if (openQuote !== null) throw new Unreadable('open-quote', openQuote);
  return { grid: builder.done(endsInside(text)), encoding: decoded.encoding, separator: delimiter };
}

const endsInside = (text: string): boolean => text.length > 0 && !/[\r\n]\s*$/.test(text.slice(-200));

/** Control characters that no table of text has. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  let odd = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) odd++;
  }
  return odd > start.length / 500;
}
