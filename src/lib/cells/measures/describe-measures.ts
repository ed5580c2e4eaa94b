import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { numberWord } from '../../language/number-word.ts';

/** How many measures there are, and how many of the figures that belong to them ask for attention. */
interface Underpinned {
  readonly count: number;
  readonly figures: number;
  readonly supporting: number;
  readonly comparison: string;
}

/** `Maatregelen: 2. Cijfers die erbij horen: 7; daarvan wijkt er geen af …`: the verb goes with how many differ. */
export function describeMeasures({ supporting, ...counts }: Underpinned, locale: Locale): string {
  const form = supporting === 0 ? 'none' : supporting === 1 ? 'one' : 'more';
  return translate(locale, `cells.measures.describe.${form}`, {
    ...counts,
    supporting: numberWord(supporting, locale)
  });
}
