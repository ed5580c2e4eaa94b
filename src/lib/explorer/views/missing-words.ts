import { formatList, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { marks } from '../../indicators/definition.ts';
import type { Slice } from '../../indicators/slice.ts';
import { missingReason } from './missing-reason.ts';

/** Which areas a drawing of values leaves out, and why: `7 gemeenten zonder cijfer: 5 geheim en 2 onbekend`. */
export function missingWords(
  { rank, markering }: Pick<Slice, 'rank' | 'markering'>,
  noun: { readonly one: string; readonly many: string },
  locale: Locale
): string {
  const counts = new Map<string, number>();
  rank.forEach((place, at) => {
    if (place > 0) return;
    const reason = missingReason(marks[markering[at] ?? 0], locale);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
  const number = (count: number) => formatNumber(count, 0, locale);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [only] = counts.size === 1 ? [...counts.keys()] : [];
  const reasons =
    only ??
    formatList(
      [...counts].map(([reason, count]) => `${number(count)} ${reason}`),
      locale
    );
  return translate(locale, 'explorer.missing', {
    count: number(total),
    noun: total === 1 ? noun.one : noun.many,
    reasons
  });
}
