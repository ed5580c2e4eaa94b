import { formatList, formatPercent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Peers } from '../../stats/peers.ts';
import { numberWord } from '../number-word.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** With which gemeenten an area is compared, in what they are alike, and which feature decided most. */
export function peersSentence(
  { places, contributions }: Peers,
  area: string,
  locale: Locale
): { readonly headline: string; readonly sentence: Sentence } {
  const count = numberWord(places.length, locale);
  const heaviest = contributions.reduce((most, one) => (one.share > most.share ? one : most), {
    id: contributions[0]?.id ?? 'inwoners',
    share: 0
  });
  const word = translate(locale, `sentence.feature.${heaviest.id}`);
  return {
    headline: translate(locale, 'sentence.peers.headline', { count, area }),
    sentence: toSentence(locale, 'sentence.peers', {
      count,
      features: formatList(
        contributions.map(({ id }) => translate(locale, `sentence.feature.${id}`)),
        locale
      ),
      heaviest: word.charAt(0).toUpperCase() + word.slice(1),
      share: formatPercent(heaviest.share * 100, 0, locale)
    })
  };
}
