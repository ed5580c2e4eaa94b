import { cbs } from './cbs/dataset.ts';
import type { Dataset } from './dataset.ts';
import { demo } from './demo/dataset.ts';
import { leefbaarheid } from './leefbaarheid/dataset.ts';

/** What exists. Those that need no input files are built when nothing else is asked for. */
export const datasets: readonly Dataset[] = [demo, leefbaarheid, cbs];
