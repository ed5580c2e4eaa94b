import type { methodCards } from '#lib/stats/method-cards.ts';
import { branchExamples } from './branch-examples.ts';
import { figureExamples } from './figure-examples.ts';
import { mergerExample } from './merger-example.ts';
import { placeExamples } from './place-examples.ts';
import { ruleExamples } from './rule-examples.ts';
import { testExamples } from './test-examples.ts';
import type { WorkedExample } from './worked-example.ts';

type Topic = (typeof methodCards)[number]['id'];

/** Examples by method; a rule that is no sum has none. */
export const workedExamples: Partial<Readonly<Record<Topic, WorkedExample>>> = {
  ...figureExamples,
  mergers: mergerExample,
  ...testExamples,
  ...placeExamples,
  ...branchExamples,
  ...ruleExamples
};
