import { findExcludedTrait } from '#lib/disclosure/excluded-traits.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { suppressTable, type Place } from '#lib/disclosure/suppress-table.ts';
import { formatList, formatNumber } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { input, type WorkedExample } from './worked-example.ts';

const counts = [12, 3, 25, 30, 40, 50, 8, 9, 10];
const width = 3;

/** Names that an imported column could have. */
const columns = ['aantal inwoners', 'achternaam', 'nationaliteit', 'schoolverlaters', 'woningen'];

/** What the two gates do, by their own code. */
export const ruleExamples = {
  disclosure: {
    inputs: counts.map((value, index) =>
      input('methods.input.cell', value, 1, {
        row: Math.floor(index / width) + 1,
        column: (index % width) + 1
      })
    ),
    compute(values, locale) {
      const rows = [0, 1, 2].map((row) => values.slice(row * width, (row + 1) * width).map(Math.round));
      // The margins are public.
      const isPublic = (row: number, column: number) => row === rows.length || column === width;
      const found = suppressTable({ counts: rows, gevoelig: false, lokaal: false, isPublic }, defaultPolicy);
      const named = (places: readonly Place[]) =>
        places.length === 0
          ? translate(locale, 'methods.outcome.none')
          : formatList(
              places.map(({ row, column }) => formatNumber(rows[row]?.[column] ?? null, 0, locale)),
              locale
            );
      return [
        { label: translate(locale, 'methods.outcome.hidden'), text: named(found.primary) },
        { label: translate(locale, 'methods.outcome.partners'), text: named(found.partners) }
      ];
    }
  },
  equality: {
    inputs: [],
    compute: (_values, locale) =>
      columns.map((label) => {
        const outcome = findExcludedTrait(label)?.outcome;
        const key = outcome === 'blokkade' ? 'stopped' : outcome === 'waarschuwing' ? 'care' : 'free';
        return { label, text: translate(locale, `methods.outcome.${key}`) };
      })
  }
} satisfies Readonly<Record<string, WorkedExample>>;
