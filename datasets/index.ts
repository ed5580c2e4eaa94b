import { cbs } from './cbs/dataset.ts';
import type { Dataset } from './dataset.ts';
import { demo } from './demo/dataset.ts';

/** What exists. The first is built when nothing else is asked for. */
export const datasets: readonly Dataset[] = [demo, cbs];
