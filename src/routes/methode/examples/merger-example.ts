import { successors, type Merger } from '#lib/areas/mergers.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { at, input, type WorkedExample } from './worked-example.ts';

const when = { from: '2022-12-31', until: '2023-01-01' };

/** A and B became C; of D, E got a published part and F the rest. */
const changes = (part: number): readonly Merger[] =>
  (
    [
      ['A', 'C', 1],
      ['B', 'C', 1],
      ['D', 'E', part],
      ['D', 'F', 1 - part]
    ] as const
  ).map(([oude_code, nieuwe_code, aandeel]) => ({
    datum: when.until,
    oude_code,
    nieuwe_code,
    aandeel,
    soort: aandeel === 1 ? 'fusie' : 'splitsing'
  }));

/** Counts of the gemeenten of then, in the gemeenten of now. */
export const mergerExample = {
  inputs: [
    ...[48, 17, 120].map((value, index) =>
      input('methods.input.gemeente', value, 1, { name: String.fromCharCode(65 + index).replace('C', 'D') })
    ),
    input('methods.input.part', 35, 5)
  ],
  compute(values, locale) {
    const part = at(values, 3) / 100;
    if (!(part >= 0 && part <= 1)) return [];
    const counts = new Map<string, number>();
    ['A', 'B', 'D'].forEach((old, index) => {
      for (const { code, aandeel } of successors(old, changes(part), when))
        counts.set(code, (counts.get(code) ?? 0) + at(values, index) * (aandeel ?? NaN));
    });
    return [...counts].map(([name, count]) => ({
      label: translate(locale, 'methods.input.gemeente', { name }),
      text: formatNumber(count, Number.isInteger(count) ? 0 : 1, locale)
    }));
  }
} satisfies WorkedExample;
