import { hasBranches } from '../cells/branches/cell.ts';
import { hasMeasures } from '../cells/measures/measure.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatList } from '../i18n/formats.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { available, heading, isTestable } from './section.ts';

/** What a part shows of its indicators, in order. */
type Show = 'figures' | 'table' | 'trend' | 'map' | 'spread' | 'together';

/** One part of a theme's picture: its leading question, its answer, and what the answer rests on. */
export interface Part {
  /** Begin of its cells' names. */
  readonly name: string;
  readonly head: MessageKey;
  readonly question: MessageKey;
  readonly indicators: readonly string[];
  readonly show: readonly Show[];
  /** Fixed words on how to read it, under the question. */
  readonly note?: MessageKey;
  /** The answer is no list of figures that stand out: two areas laid side by side, or a survey per gemeente. */
  readonly plain?: true;
  /** Of its series, where the head itself already speaks of time. */
  readonly trendTitle?: MessageKey;
  /** Indicators of which the spread over gemeenten is shown; two unless said. */
  readonly spreads?: number;
}

/** The cells of a part. One that the release has nothing for keeps its question, with the reason. */
export function partCells(part: Part, release: Release, locale: Locale): readonly make.TemplateCell[] {
  const t = (key: MessageKey, values = {}) => translate(locale, key, values);
  const known = available(part.indicators, release);
  const ids = known.map(({ id }) => id);
  const head = t(part.head);
  const opening = [heading(head, t(part.question)), ...(part.note ? [make.caution(t(part.note))] : [])];
  if (ids.length === 0) return [...opening, make.caution(absentWords(part.indicators, locale))];
  const answer =
    part.plain || !known.some(isTestable)
      ? []
      : [make.answer(`${part.name}_antwoord`, t('template.answer', { head }), ids)];
  const absent = part.indicators.filter((id) => !ids.includes(id));
  return [
    ...opening,
    ...answer,
    ...part.show.flatMap((show) => shown(show, part, known, head, locale)),
    ...(absent.length > 0 ? [make.caution(absentWords(absent, locale))] : [])
  ];
}

function shown(
  show: Show,
  { name, trendTitle, spreads = 2 }: Part,
  known: readonly Indicator[],
  head: string,
  locale: Locale
): readonly make.TemplateCell[] {
  const ids = known.map(({ id }) => id);
  const series = known.filter(({ perioden }) => perioden.length > 1).slice(0, 6);
  const testable = known.filter(isTestable);
  const [first] = testable;
  switch (show) {
    case 'figures':
      return [make.figures(`${name}_cijfers`, translate(locale, 'template.figures', { head }), ids)];
    case 'table':
      return [make.table(`${name}_tabel`, translate(locale, 'template.table', { head }), ids)];
    case 'trend':
      return series.length === 0
        ? []
        : [
            make.trend(
              `${name}_ontwikkeling`,
              trendTitle ? translate(locale, trendTitle) : translate(locale, 'template.trend', { head }),
              series.map(({ id }) => id)
            )
          ];
    case 'map':
      return first ? [make.map(`${name}_kaart`, first.id, 'kolom')] : [];
    case 'spread':
      return testable
        .slice(0, spreads)
        .map(({ id }, index) => make.distribution(`${name}_verdeling_${index + 1}`, id));
    case 'together': {
      const patterns = testable.filter(({ gevoelig }) => !gevoelig).slice(0, 4);
      return patterns.length < 2
        ? []
        : [
            make.combination(
              `${name}_combinaties`,
              patterns.map(({ id }) => id)
            )
          ];
    }
  }
}

/** An indicator that this release does not know has no name here; its id is close to one. */
const absentWords = (ids: readonly string[], locale: Locale): string =>
  translate(locale, 'template.part.absent', {
    names: formatList(
      ids.map((id) => id.replaceAll('_', ' ')),
      locale
    )
  });

/** Which measures fit, and what each still asks; a release without the list keeps the question. */
export function measuresCells(
  release: Release,
  locale: Locale,
  phenomena: readonly string[],
  count: number,
  layout: 'kaarten' | 'bijlage'
): readonly make.TemplateCell[] {
  const t = (key: MessageKey) => translate(locale, key);
  return [
    heading(t('template.head.measures'), t('template.question.measures')),
    hasMeasures(release)
      ? make.measures('maatregelen', phenomena, count, layout)
      : make.caution(t('cells.measures.none'))
  ];
}

/** The branches of the work list; without sector counts the question keeps its reason. */
export const branchesOr = (name: string, release: Release, locale: Locale): readonly make.TemplateCell[] => [
  hasBranches(release) ? make.branches(name) : make.caution(translate(locale, 'template.no-branches'))
];

/** What every picture of a theme ends with. */
export const account = (locale: Locale): readonly make.TemplateCell[] => [
  heading(translate(locale, 'template.head.methods'), translate(locale, 'template.question.methods')),
  make.methods()
];
