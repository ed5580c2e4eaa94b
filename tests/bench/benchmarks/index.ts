import type { Benchmark } from '../harness/benchmark.ts';
import { brush } from './brush.ts';
import { crossfilter } from './crossfilter.ts';
import { recolour } from './recolour.ts';
import { slices } from './slices.ts';

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [brush, crossfilter, slices, recolour];
