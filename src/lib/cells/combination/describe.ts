import type { CellContext } from '../../document/cell-kind.ts';
import { formatList, formatNumber } from '../../i18n/formats.ts';
import { formatProbability, formatProbabilityClaim } from '../../i18n/format-probability.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate, type MessageKey, type MessageValues } from '../../i18n/messages.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { numberWord } from '../../language/number-word.ts';
import { placeName } from '../../language/place-name.ts';
import type { CombinationOutput } from './output.ts';
import type { Refusal } from './refusal.ts';
import { isBeyondChance, type TestedCombination } from './test-patterns.ts';

/** Names in one sentence before the rest is counted. */
const MOST = 6;

export const describeRefusal = ({ why, indicators }: Refusal, locale: Locale): string =>
  translate(locale, `cells.combination.refused.${why}`, {
    names: formatList(
      indicators.map((one) => indicatorName(one, locale)),
      locale
    )
  });

/**
 * What the strongest combination says: in how many gemeenten, how many by chance, how sure after so many were tested, and
 * where in the area. Nothing is said about why.
 */
export function describeCombinations(output: CombinationOutput, context: CellContext): string {
  const { locale } = context;
  const [first] = output.combinations;
  if (!first) return '';
  const say = (key: MessageKey, values: MessageValues) => translate(locale, key, values);
  const members = first.ids.flatMap((id) => output.indicators.find((one) => one.id === id) ?? []);
  const values = {
    names: inSentence(members, locale),
    higher: say(`cells.combination.higher.${howHigher(members)}`, {}),
    comparison: say(`cells.combination.than.${context.resolved.parameters.vergelijking}`, {}),
    observed: numberWord(first.areas.length, locale),
    total: formatNumber(output.areas.length, 0, locale),
    expected: formatNumber(first.expected, 1, locale),
    p: formatProbabilityClaim(first.p, locale),
    adjusted: formatProbability(first.adjusted, locale),
    tested: numberWord(output.combinations.length, locale)
  };
  const beyond = output.combinations.filter(isBeyondChance).length;
  const detection = members.filter(({ richting }) => richting === 'detectie_afhankelijk').length;
  const only = output.combinations.length === 1 ? '.one' : '';
  return [
    ...(beyond > 0
      ? [
          say(`cells.combination.more${only}`, values),
          whereInArea(first, output, context),
          ...(only
            ? []
            : [say('cells.combination.beyond', { ...values, beyond: numberWord(beyond, locale) })]),
          say('cells.combination.why', {})
        ]
      : [say(`cells.combination.not-more${only}`, values)]),
    ...(detection === 0
      ? []
      : [
          detection === members.length
            ? say('cells.describe.detection.all', {})
            : say('cells.describe.detection', { count: detection })
        ])
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Which gemeenten of the area have the combination; nothing is added for the whole country. */
function whereInArea(
  { areas: having }: TestedCombination,
  { areas: tested }: CombinationOutput,
  { locale, resolved, areas }: CellContext
): string {
  const { area, members } = resolved;
  if (area.niveau === 'land') return '';
  const place = placeName(area.code, areas, locale);
  const here = members.filter((code) => having.includes(code)).map((code) => areas.get(code)?.naam ?? code);
  if (area.niveau === 'gemeente') {
    const outcome = here.length > 0 ? 'has' : tested.includes(area.code) ? 'has-not' : 'untested';
    return translate(locale, `cells.combination.gemeente.${outcome}`, { area: place });
  }
  const rest = here.length - MOST + 1;
  const names =
    here.length > MOST
      ? [...here.slice(0, MOST - 1), translate(locale, 'cells.describe.more', { count: rest })]
      : here;
  return translate(locale, `cells.combination.area.${here.length > 0 ? 'some' : 'none'}`, {
    area: place,
    names: formatList(names, locale)
  });
}

/** Detection-dependent figures are recorded more, not higher. */
function howHigher(members: readonly Indicator[]): 'higher' | 'recorded' | 'both' {
  const recorded = members.filter(({ richting }) => richting === 'detectie_afhankelijk').length;
  return recorded === 0 ? 'higher' : recorded === members.length ? 'recorded' : 'both';
}

/** `Geregistreerde drugshandel en snelle doorverkoop`: only the first begins with a capital. */
const inSentence = (members: readonly Indicator[], locale: Locale): string =>
  formatList(
    members.map((one, index) => {
      const name = indicatorName(one, locale);
      return index === 0 || /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
    }),
    locale
  );
