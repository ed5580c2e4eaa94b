import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import papaparse from 'papaparse';
import { BuildProblems } from '../build-problems.ts';
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
 * empty where missing. Throws BuildProblems with every line that is not so; codes and marks are the build's to check.
 */
export function readFigures(file: URL): readonly Figure[] {
  const name = basename(file.pathname);
  const { data, errors, meta } = papaparse.parse<Line>(readFileSync(file, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new BuildProblems([`${name}: missing columns ${missing.join(', ')}`]);
  const problems = errors.map(({ row, message }) => `${name}, line ${Number(row) + 2}: ${message}`);
  data.forEach((line, index) => {
    for (const column of ['teller', 'noemer'] as const)
      if (Number.isNaN(toNumber(line[column])))
        problems.push(`${name}, line ${index + 2}: ${column} is not a number: ${line[column]}`);
  });
  if (problems.length > 0) throw new BuildProblems(problems);
  return data.map((line) => ({
    gebied: line.gebied,
    periode: line.periode,
    indicator: line.indicator,
    teller: toNumber(line.teller),
    noemer: toNumber(line.noemer),
    markering: line.markering ?? ''
  }));
}

/** Null for an empty cell or none, NaN for what is no number. */
function toNumber(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : NaN;
}
