import type { Period } from './definition.ts';

/** Time of a period in years, at its beginning: `2024` → 2024, `2024KW02` → 2024.25, `2024MM07` → 2024.5; else null. */
export function timeOf(period: Period): number | null {
  const [, year, kind, part] = /^(\d{4})(?:(KW|MM)(\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) return null;
  if (kind === undefined || part === undefined) return Number(year);
  return Number(year) + (Number(part) - 1) / (kind === 'KW' ? 4 : 12);
}
