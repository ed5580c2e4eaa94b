import type { Release } from '../indicators/release.ts';
import type { Part } from './part.ts';
import { available, isTestable } from './section.ts';

/** Indicators that the opening sentences of a theme choose from; of a release that knows none of them, all of its own. */
export const summaryOf = (parts: readonly Part[], release: Release): readonly string[] => [
  ...new Set(
    available(
      parts.flatMap(({ indicators }) => indicators),
      release
    )
      .filter(isTestable)
      .map(({ id }) => id)
  )
];
