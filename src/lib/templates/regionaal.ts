import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { combinationCells } from './combinations.ts';
import { measuresCells } from './part.ts';
import { phenomena, resilience } from './phenomena.ts';
import {
  available,
  current,
  forHeadMap,
  heading,
  isTestable,
  sectionCells,
  type Section
} from './section.ts';
import type { Template } from './template.ts';
import { themeSections } from './theme-sections.ts';
import { weighing } from './weighing.ts';

/** Below this many known indicators a release is shown by its own themes too. */
const KNOWN_ENOUGH = 8;

/** Regional picture: what stands out, per phenomenon what is known and how sure, and what people on the spot add. */
export const regionaal: Template = {
  name: 'regionaal',
  label: 'template.regionaal',
  what: 'template.regionaal.what',
  title: 'picture.title.generated',
  who: 'template.regionaal.who',
  length: 'template.regionaal.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    const sections = [...phenomena, resilience];
    const known = new Set(
      sections.flatMap((section) => available(section.indicators, release).map(({ id }) => id))
    );
    const absent = sections.filter((section) => available(section.indicators, release).length === 0);
    const isThere = (name: string) => !absent.some((section) => section.name === name);
    const others = known.size < KNOWN_ENOUGH ? themeSections(release, known, locale) : [];
    const shown = overviewIndicators(sections, release);
    const [mapped] = available([...forHeadMap, ...shown], release).filter(isTestable);

    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', [], 5),
      ...(mapped ? [make.map('kaart', mapped.id, 'kop')] : []),
      heading(t('template.head.aim'), t('template.question.aim')),
      make.text(t('template.aim')),
      heading(t('template.head.overview'), t('template.question.overview')),
      make.overview('overzicht', shown, 12),
      make.remarkable('opvallend', shown, 'gemeenten'),
      ...phenomena.flatMap((section) => sectionCells(section, release, locale)),
      ...others,
      ...combinationCells(release, locale),
      heading(t('template.head.signals'), t('template.question.signals')),
      make.ownWords('lokaal', t('template.signals')),
      ...sectionCells(resilience, release, locale),
      heading(t('template.head.previous'), t('template.question.previous')),
      make.text(t('template.previous')),
      make.ownWords('duiding', t('template.previous.prompt')),
      heading(t('template.head.interpretation'), t('template.question.interpretation')),
      ...weighing(
        phenomena.filter(({ name }) => name !== 'gebied' && isThere(name)).map(({ head }) => t(head)),
        locale
      ),
      ...measuresCells(release, locale, [], 6, 'bijlage'),
      ...absentNote(absent, locale),
      heading(t('template.head.methods'), t('template.question.methods')),
      make.methods()
    ]);
  }
};

/** What stands for every section; of a release that knows few of them, its first twenty. */
function overviewIndicators(sections: readonly Section[], release: Release): readonly string[] {
  const chosen = available(
    sections.flatMap(({ overview }) => overview),
    release
  ).map(({ id }) => id);
  if (chosen.length >= KNOWN_ENOUGH) return [...new Set(chosen)];
  const all = release.regiobeeld.indicators.map(({ id }) => id);
  return current(available([...new Set([...chosen, ...all])], release), release)
    .slice(0, 20)
    .map(({ id }) => id);
}

/** Sections do not vanish in silence. */
function absentNote(absent: readonly Section[], locale: Locale): readonly make.TemplateCell[] {
  if (absent.length === 0) return [];
  const heads = absent.map(({ head }) => translate(locale, head)).join(', ');
  return [make.caution(translate(locale, 'template.absent', { heads }))];
}
