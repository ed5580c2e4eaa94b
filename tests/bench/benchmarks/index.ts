import type { Benchmark } from '../harness/benchmark.ts';
import { brush } from './brush.ts';
import { crossfilter } from './crossfilter.ts';
import { firstPaint } from './first-paint.ts';
import { large } from './large.ts';
import { recolour } from './recolour.ts';
import { session } from './session.ts';
import { slices } from './slices.ts';
import { sql } from './sql.ts';

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  brush,
  crossfilter,
  slices,
  recolour,
  firstPaint,
  session,
  large,
  sql
];
