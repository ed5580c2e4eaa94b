import { groupBy } from '../base/group-by.ts';
import type { FigureTable } from '../document/cell-kind.ts';
import { translate } from '../i18n/messages.ts';
import type { Report } from './report.ts';

/** What the gates said, sorted for a reader. */
export interface SortedChecks {
  /** Rules that found something, each in full; null where none did. */
  readonly found: FigureTable | null;
  /** The others by name, a line for each gate. */
  readonly passed: readonly string[];
}

export function sortChecks({ checks, locale }: Pick<Report, 'checks' | 'locale'>): SortedChecks {
  const found = checks.filter(({ passed }) => !passed);
  const quiet = groupBy(
    checks.filter(({ passed }) => passed),
    ({ gate }) => gate
  );
  const table = {
    caption: translate(locale, 'export.checks'),
    columns: (['gate', 'rule', 'outcome', 'reason'] as const).map((key) => ({
      label: translate(locale, `export.checks.${key}`),
      numeric: false
    })),
    rows: found.map(({ gate, rule, outcome, reason }) => [gate, rule, outcome, reason])
  };
  return {
    found: found.length > 0 ? table : null,
    passed: [...quiet].map(([gate, all]) => {
      const rules = all.map(({ rule }) => rule).join('; ');
      return translate(locale, 'export.checks.passed', { gate, count: all.length, rules });
    })
  };
}
