import papaparse, { type ParseResult } from 'papaparse';
import type { Note } from '../api.ts';
import { decode, type Encoding } from '../decode.ts';
import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { detectSeparator, type Separator } from '../separator.ts';

export interface CsvGrid {
  readonly grid: Grid;
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly notes: readonly Note[];
}

interface CsvOptions {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** Characters taken at once: what they become is gone again before it is collected as old. */
const CHUNK = 400_000;

/** Text separated by `;`, tab, `|` or comma; quoted cells may hold separators and line ends. */
export function readCsv(bytes: Uint8Array, { encoding, separator, onProgress }: CsvOptions = {}): CsvGrid {
  const decoded = decode(bytes, encoding);
  const whole = decoded.text.replace(/^\uFEFF/, '');
  if (isBinary(whole)) throw new Unreadable(isUtf32(bytes) ? 'utf-32' : 'unknown-format');
  const readable = whole.replaceAll(CONTROL, '');
  const control = whole.length - readable.length;
  const text = evenLines(readable);
  const delimiter = separator ?? detectSeparator(text) ?? ';';
  const builder = createGridBuilder();
  let openQuote: number | null = null;
  papaparse.parse<string[]>(text, {
    worker: false,
    complete: () => undefined,
    delimiter,
    chunkSize: CHUNK,
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
  return {
    grid: builder.done(endsInside(text)),
    encoding: decoded.encoding,
    separator: delimiter,
    notes: control > 0 ? [{ kind: 'control-characters', what: '', count: control }] : []
  };
}

/** Files that went through several hands have several kinds of line end; a parser takes one of them only. */
function evenLines(text: string): string {
  const kinds = [/\r\n/, /\r(?!\n)/, /(?<!\r)\n/].filter((kind) => kind.test(text));
  return kinds.length > 1 ? text.replace(/\r\n?/g, '\n') : text;
}

const endsInside = (text: string): boolean => text.length > 0 && !/[\r\n]\s*$/.test(text.slice(-200));

/** What no table of text has: characters that nobody sees, such as NUL. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;

/** Four bytes a letter, of which Latin text uses one. */
function isUtf32(bytes: Uint8Array): boolean {
  const look = bytes.subarray(0, 4000);
  const zeros = look.filter((byte) => byte === 0).length;
  return bytes.length % 4 === 0 && zeros > look.length * 0.7;
}

/** Whether a file is no text at all; a stray character that nobody sees makes it none. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const odd = start.match(CONTROL)?.length ?? 0;
  return odd > 3 && odd > start.length / 50;
}
