import type { CellContext } from '../../document/cell-kind.ts';
import { formatList } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { numberWord } from '../../language/number-word.ts';
import { placeName } from '../../language/place-name.ts';
import { combinationSentence } from '../../language/sentences/combination.ts';
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
 * What the strongest combination says, where in the area it is found, how many others there are, and how many of its
 * figures depend on how hard was looked.
 */
export function describeCombinations(output: CombinationOutput, context: CellContext): string {
  const { locale } = context;
  const [first] = output.combinations;
  if (!first) return '';
  const members = first.ids.flatMap((id) => output.indicators.find((one) => one.id === id) ?? []);
  const { sentence } = combinationSentence(
    {
      patterns: members.map((one) => inSentence(one, locale)),
      observed: first.areas.length,
      expected: first.expected,
      p: first.p,
      adjusted: first.adjusted,
      total: output.areas.length,
      tested: output.combinations.length
    },
    locale
  );
  const beyond = output.combinations.filter(isBeyondChance).length;
  const detection = members.filter(({ richting }) => richting === 'detectie_afhankelijk').length;
  return [
    sentence.plain,
    isBeyondChance(first) ? whereInArea(first, output, context) : '',
    beyond > 1
      ? translate(locale, 'cells.combination.beyond', {
          beyond: numberWord(beyond, locale),
          tested: numberWord(output.combinations.length, locale)
        })
      : '',
    detection === 0
      ? ''
      : detection === members.length
        ? translate(locale, 'cells.describe.detection.all')
        : translate(locale, 'cells.describe.detection', { count: detection })
  ]
    .filter((one) => one !== '')
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

/** `veel geregistreerde drugshandel`: a pattern in the middle of a sentence; acronyms keep their capitals. */
function inSentence(indicator: Indicator, locale: Locale): string {
  const name = indicatorName(indicator, locale);
  return translate(locale, 'cells.combination.pattern', {
    name: /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
  });
}
