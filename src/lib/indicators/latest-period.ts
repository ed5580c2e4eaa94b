import type { Release } from './release.ts';

/** Latest period that most indicators of a release have; the reader can change it. */
export function latestPeriod({ regiobeeld: { indicators, periods } }: Release): string {
  const years = periods.filter((period) => /^\d{4}$/.test(period)).sort();
  const has = (period: string) => indicators.filter(({ perioden }) => perioden.includes(period)).length;
  return years.toReversed().find((period) => has(period) * 2 > indicators.length) ?? years.at(-1) ?? '';
}
