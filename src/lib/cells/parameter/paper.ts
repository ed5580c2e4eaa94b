import type { PaperOf } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import type { ParameterOutput, ParameterSpec } from './cell.ts';

/** Values of the analyst's own fields; area, period and comparison stand under the title. */
export const parameterPaper: PaperOf<ParameterSpec, ParameterOutput> = (_spec, { values }) => ({
  kind: 'text',
  blocks: values.map(({ field, value }) => ({
    kind: 'paragraph',
    small: true,
    runs: [
      { ...plainRun(`${field.label || field.name}:`), strong: true },
      plainRun(` ${value === null ? '–' : String(value)}`)
    ]
  }))
});
