/** A period as the project writes it, and whether its source calls it provisional. */
export interface ParsedPeriod {
  readonly period: string;
  readonly provisional: boolean;
}

/**
 * `2024`, `2022*`, `2021**`, `2020JJ00`, `2020KW02`, `2020MM07`; null for anything else, weeks and days included.
 *
 * One or two stars are (revised) provisional figures.
 */
export function parsePeriod(text: string): ParsedPeriod | null {
  const [, year, kind, part, stars = ''] = /^(\d{4})(?:(JJ|KW|MM)(\d\d))?(\*{0,2})$/.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const period = kind === 'KW' || kind === 'MM' ? `${year}${kind}${part}` : year;
  return { period, provisional: stars !== '' };
}
