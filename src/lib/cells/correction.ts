import type { Locale } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/formats.ts';
import { translate } from '../i18n/messages.ts';
import type { Assessment } from '../indicators/assessment.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';

/** A column of p-values after correction for how many were tested (methods, 13). */
export interface Correction {
  readonly label: string;
  /** Null for what was not tested. */
  adjusted(assessment: Assessment): number | null;
}

/** Correction for everything that was tested together, of which a table may show a part. */
export function correctionAmong(all: readonly Assessment[], locale: Locale): Correction {
  const tested = all.flatMap((assessment) =>
    assessment.p === null ? [] : [{ key: keyOf(assessment), p: assessment.p }]
  );
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const byKey = new Map(tested.map(({ key }, at) => [key, adjusted[at] ?? null]));
  return {
    label: translate(locale, 'figures.column.adjusted', { count: formatNumber(tested.length, 0, locale) }),
    adjusted: (assessment) => byKey.get(keyOf(assessment)) ?? null
  };
}

const keyOf = ({ indicator, area }: Assessment): string => `${indicator} ${area}`;
