import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import type { Mark } from '../../src/lib/indicators/definition.ts';

/** One line of a file with figures: a count against its denominator, in one area and period. */
export interface Figure {
  readonly gebied: string;
  readonly periode: string;
  readonly indicator: string;
  /** Null when missing; `markering` says why. */
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly markering: Mark;
}

const columns = ['gebied', 'periode', 'indicator', 'teller', 'noemer'] as const;
type Line = Record<(typeof columns)[number], string> & { readonly markering?: Mark };

/**
 * Reads `gebied;periode;indicator;teller;noemer[;markering]`, one figure a line, numbers with a decimal point and
 * empty where missing. Throws with the line that is not so; codes and marks are the build's to check.
 */
export function readFigures(file: URL): readonly Figure[] {
  const { data, errors, meta } = papaparse.parse<Line>(readFileSync(file, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`missing columns in ${file.pathname}: ${missing.join(', ')}`);
  const [error] = errors;
  if (error) throw new Error(`bad line in ${file.pathname}: ${Number(error.row) + 2}, ${error.message}`);
  return data.map((line, index) => ({
    gebied: line.gebied,
    periode: line.periode,
    indicator: line.indicator,
    teller: toNumber(line.teller, file, index + 2),
    noemer: toNumber(line.noemer, file, index + 2),
    markering: line.markering ?? ''
  }));
}

function toNumber(text: string, file: URL, line: number): number | null {
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`not a number in ${file.pathname}, line ${line}: ${text}`);
  return number;
}
