import { translate, type MessageKey } from '../i18n/messages.ts';
import * as make from './cells.ts';
import { account, measuresCells, partCells, type Part } from './part.ts';
import { heading } from './section.ts';
import { summaryOf } from './summary-of.ts';
import type { Template } from './template.ts';

const parts: readonly Part[] = [
  {
    name: 'agressie',
    head: 'template.resilient.aggression',
    question: 'template.resilient.aggression.question',
    indicators: ['agressie_ambtsdragers'],
    show: ['trend', 'table'],
    note: 'template.resilient.survey',
    plain: true
  },
  {
    name: 'melden',
    head: 'template.resilient.reporting',
    question: 'template.resilient.reporting.question',
    indicators: ['melding_na_agressie', 'incidentmeldingen_medewerkers'],
    show: ['table'],
    note: 'template.resilient.reporting.note',
    plain: true
  },
  {
    name: 'signalen',
    head: 'template.resilient.signals',
    question: 'template.resilient.signals.question',
    indicators: ['signalen_ondermijning', 'bibob_onderzoeken'],
    show: ['trend', 'table']
  },
  {
    name: 'basis',
    head: 'template.resilient.basics',
    question: 'template.resilient.basics.question',
    indicators: ['basismaatregelen_weerbaarheid'],
    show: ['table'],
    plain: true
  }
];

/** The pressure on the administration and its people, from surveys with their intervals, and what is in place. */
export const weerbaarBestuur: Template = {
  name: 'weerbaar_bestuur',
  label: 'template.resilient',
  what: 'template.resilient.what',
  title: 'picture.title.weerbaar_bestuur',
  who: 'template.resilient.who',
  length: 'template.resilient.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', summaryOf(parts, release), 3),
      make.caution(t('template.resilient.rule')),
      ...parts.flatMap((part) => partCells(part, release, locale)),
      heading(t('template.resilient.state'), t('template.resilient.state.question')),
      make.ownWords('duiding', t('template.resilient.state.prompt')),
      ...measuresCells(release, locale, ['weerbaar_bestuur'], 4, 'kaarten'),
      ...account(locale)
    ]);
  }
};
