import { parseFigure } from '../../../src/lib/notation/figure.ts';
import { parseHeading, plainName } from '../../../src/lib/notation/heading.ts';
import { parsePeriod } from '../../../src/lib/notation/period.ts';

/** What a column is for. `about`: it describes the area, and is no figure. */
export type Role = 'name' | 'code' | 'period' | 'dimension' | 'about' | 'topic';

/** Told from the heading, and from the values where headings are empty or vague. */
export function roleOf(heading: string, values: readonly string[], index: number): Role {
  const { path, unit } = parseHeading(heading);
  const last = plainName(path.at(-1) ?? '');
  const filled = values.filter((value) => value !== '');
  const holds = (test: (value: string) => boolean): boolean => filled.length > 0 && filled.every(test);
  if (/^(codering|koppelvariabeleregio|gemeentecode|regios|wijkenenbuurten)/.test(last) && holds(isCode))
    return 'code';
  if (last === 'soortregio' || last === 'gemeentenaam') return 'about';
  if (ABOUT_THE_AREA.test(plainName(path[0] ?? '')) || unit === 'code' || unit === 'naam') return 'about';
  if (/^perioden?$/.test(last) || (heading === '' && holds((value) => parsePeriod(value) !== null)))
    return 'period';
  if (parsePeriod(path.at(-1) ?? '')) return 'topic';
  if (/^(wijkenenbuurten|regios?|gemeenten?|gemeentenaam)$/.test(last) || (heading === '' && index === 0))
    return 'name';
  if (DIMENSIONS.test(last)) return 'dimension';
  const texts = filled.filter((value) => parseFigure(value, 'comma') === null);
  return texts.length > filled.length / 2 ? 'about' : 'topic';
}

/** Names of dimensions that StatLine puts in a column of their own, as `plainName`. */
const DIMENSIONS =
  /^(wijkenenbuurten|regios?|perioden?|geslacht.*|leeftijd.*|marges|soortmisdrijf|bedrijfstakken.*|sbi.*|gemeente(naam|code)?|naam|code|id)$/;

/** Headings below this are about the area itself, not figures: codes and names of the larger areas it lies in. */
const ABOUT_THE_AREA = /^(regioaanduiding|lokalisering)$/;

/** With letters too: Amsterdam has `WK0363AA`. */
const isCode = (value: string): boolean => /^[A-Z]{2}[0-9A-Z]{2,8}$/.test(value);
