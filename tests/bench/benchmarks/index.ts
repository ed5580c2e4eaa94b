import type { Benchmark } from '../harness/benchmark.ts';
import { brush } from './brush.ts';
import { classify } from './classify.ts';
import { crossfilter } from './crossfilter.ts';
import { firstPaint } from './first-paint.ts';
import { gates } from './gates.ts';
import { importFile } from './import-file.ts';
import { large } from './large.ts';
import { recolour } from './recolour.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { slices } from './slices.ts';
import { sql } from './sql.ts';

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  brush,
  crossfilter,
  slices,
  recolour,
  screen,
  firstPaint,
  importFile,
  session,
  large,
  sql,
  classify,
  gates
];
