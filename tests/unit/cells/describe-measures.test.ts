import { expect, test } from 'vitest';
import { describeMeasures } from '#lib/cells/measures/describe-measures.ts';

test.each([
  [0, 'daarvan wijkt er geen aantoonbaar af van Nederland', 'none of these differs demonstrably'],
  [1, 'daarvan wijkt er één aantoonbaar af van Nederland', 'one of these differs demonstrably'],
  [3, 'daarvan wijken er drie aantoonbaar af van Nederland', 'three of these differ demonstrably']
])('the verb goes with how many figures differ: %i', (supporting, dutch, english) => {
  const counts = { count: 2, figures: 7, supporting, comparison: 'Nederland' };
  expect(describeMeasures(counts, 'nl')).toContain(`Cijfers die erbij horen: 7; ${dutch}`);
  expect(describeMeasures(counts, 'en')).toContain(english);
});
