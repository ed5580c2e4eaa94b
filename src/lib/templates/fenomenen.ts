import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/definition.ts';
import { indicatorName } from '../language/indicator-name.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { combinationCells } from './combinations.ts';
import { account, partCells, type Part } from './part.ts';
import { available, current, heading, isTestable } from './section.ts';
import type { Template } from './template.ts';
import { weighing } from './weighing.ts';

/** One or two per phenomenon. */
const perPhenomenon = [
  'drugshandel_registraties',
  'hennepkwekerijen',
  'onverklaarbare_woningaankopen',
  'snelle_doorverkoop',
  'leegstand_niet_woningen',
  'vestigingen_werklijst',
  'panden_meervoudig_ingeschreven',
  'witwassen_registraties',
  'mensenhandel_smokkel',
  'vuurwapenmisdrijven',
  'explosies_bij_panden',
  'incidenten_vakantieparken'
];

const funnels: Part = {
  name: 'trechter',
  head: 'template.phenomena.funnel',
  question: 'template.phenomena.funnel.question',
  indicators: [
    'drugshandel_registraties',
    'onverklaarbare_woningaankopen',
    'witwassen_registraties',
    'explosies_bij_panden',
    'incidenten_vakantieparken'
  ],
  show: ['spread', 'trend'],
  plain: true,
  spreads: 5,
  trendTitle: 'template.phenomena.trend'
};

/** Which phenomena and regions ask for analysis first, and which differences are chance. */
export const fenomenen: Template = {
  name: 'fenomenen',
  label: 'template.phenomena',
  what: 'template.phenomena.what',
  title: 'picture.title.fenomenen',
  who: 'template.phenomena.who',
  length: 'template.phenomena.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    const counts = ranked(release);
    const ids = counts.map(({ id }) => id);
    return make.numbered([
      make.parameters(),
      heading(t('template.phenomena.stands-out'), t('template.phenomena.stands-out.question')),
      make.text(t('template.phenomena.counts')),
      make.remarkable('opvallend', ids, 'riec'),
      heading(t('template.head.overview'), t('template.question.overview')),
      make.overviewOfRegions('overzicht', ids),
      ...partCells(funnels, release, locale),
      ...combinationCells(release, locale),
      heading(t('template.phenomena.order'), t('template.phenomena.order.question')),
      make.caution(t('template.phenomena.order.note')),
      ...weighing(
        counts.map((indicator) => indicatorName(indicator, locale)),
        locale
      ),
      heading(t('template.phenomena.unknown'), t('template.phenomena.unknown.question')),
      make.ownWords('duiding', t('template.phenomena.unknown.prompt')),
      ...account(locale)
    ]);
  }
};

/** Counts that can be added over gemeenten and tested; of a release that knows none of them, the first of its own. */
function ranked(release: Release): readonly Indicator[] {
  const fits = (indicator: Indicator) =>
    isTestable(indicator) && indicator.soort === 'telling' && indicator.additief;
  const chosen = current(available(perPhenomenon, release), release).filter(fits);
  if (chosen.length > 0) return chosen;
  const all = release.regiobeeld.indicators.map(({ id }) => id);
  return current(available(all, release), release).filter(fits).slice(0, perPhenomenon.length);
}
