import { translate, type MessageKey } from '../i18n/messages.ts';
import * as make from './cells.ts';
import { account, measuresCells, partCells, type Part } from './part.ts';
import { summaryOf } from './summary-of.ts';
import type { Template } from './template.ts';

const parts: readonly Part[] = [
  {
    name: 'registraties',
    head: 'template.drugs.recorded',
    question: 'template.drugs.recorded.question',
    indicators: ['drugsmisdrijven', 'drugshandel_registraties', 'drugs_drankoverlast'],
    show: ['figures', 'spread']
  },
  {
    name: 'tijd',
    head: 'template.drugs.time',
    question: 'template.drugs.time.question',
    indicators: ['drugsmisdrijven', 'hennepkwekerijen'],
    show: ['trend'],
    trendTitle: 'template.drugs.time.trend',
    plain: true
  },
  {
    name: 'productie',
    head: 'template.drugs.production',
    question: 'template.drugs.production.question',
    indicators: ['drugsproductielocaties', 'drugsafvaldumpingen', 'gestopte_agrarische_bedrijven'],
    show: ['map', 'table'],
    note: 'template.drugs.production.note'
  },
  {
    name: 'herkomst',
    head: 'template.drugs.whence',
    question: 'template.drugs.whence.question',
    indicators: [
      'drugsverdachten_woongemeente',
      'drugsverdachten_van_elders',
      'drugsverdachten_jong',
      'veroordelingen_drugs'
    ],
    show: ['figures', 'table']
  },
  {
    name: 'inwoners',
    head: 'template.drugs.residents',
    question: 'template.drugs.residents.question',
    indicators: ['drugsoverlast_ervaren', 'meldingen_overlast', 'meldingen_mma'],
    show: ['table']
  },
  {
    name: 'inzet',
    head: 'template.drugs.effort',
    question: 'template.drugs.effort.question',
    indicators: ['sluitingen_13b', 'signalen_ondermijning'],
    show: ['table'],
    note: 'template.drugs.effort.note'
  }
];

/** What was recorded, what that says about who looked, and what it does not say about trade. */
export const drugs: Template = {
  name: 'drugs',
  label: 'template.drugs',
  what: 'template.drugs.what',
  title: 'picture.title.drugs',
  who: 'template.drugs.who',
  length: 'template.drugs.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', summaryOf(parts, release), 3),
      make.caution(t('template.drugs.detection')),
      ...parts.flatMap((part) => partCells(part, release, locale)),
      ...measuresCells(release, locale, ['drugs'], 5, 'kaarten'),
      ...account(locale)
    ]);
  }
};
