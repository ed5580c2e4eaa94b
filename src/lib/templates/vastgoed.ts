import { translate, type MessageKey } from '../i18n/messages.ts';
import * as make from './cells.ts';
import { account, measuresCells, partCells, type Part } from './part.ts';
import { heading } from './section.ts';
import { summaryOf } from './summary-of.ts';
import type { Template } from './template.ts';

const parts: readonly Part[] = [
  {
    name: 'markt',
    head: 'template.vastgoed.market',
    question: 'template.vastgoed.market.question',
    indicators: [
      'verkoopprijs_gemiddeld',
      'woz_waarde',
      'particuliere_huur',
      'beleggersaankopen',
      'corporatiewoningen',
      'leegstand_woningen'
    ],
    show: ['trend', 'table']
  },
  {
    name: 'aankopen',
    head: 'template.vastgoed.budget',
    question: 'template.vastgoed.budget.question',
    indicators: ['onverklaarbare_woningaankopen', 'onverklaarbaar_woningbezit'],
    show: ['spread', 'map']
  },
  {
    name: 'eigendom',
    head: 'template.vastgoed.owners',
    question: 'template.vastgoed.owners.question',
    indicators: ['snelle_doorverkoop', 'woningen_eigenaar_onbekend', 'woningen_stichting_eigenaar'],
    show: ['table', 'trend']
  },
  {
    name: 'gebruik',
    head: 'template.vastgoed.use',
    question: 'template.vastgoed.use.question',
    indicators: [
      'leegstand_niet_woningen',
      'leegstand_woningen',
      'kamerverhuur_vergund',
      'woningen_op_bedrijventerrein',
      'woningen_hennepprofiel'
    ],
    show: ['figures', 'map']
  }
];

const together: Part = {
  name: 'vastgoed',
  head: 'template.head.combinations',
  question: 'template.question.combinations',
  indicators: [
    'onverklaarbare_woningaankopen',
    'snelle_doorverkoop',
    'woningen_stichting_eigenaar',
    'leegstand_niet_woningen'
  ],
  show: ['together'],
  plain: true
};

/** Purchase, ownership and use of buildings, with the ordinary explanations beside what differs. */
export const vastgoed: Template = {
  name: 'vastgoed',
  label: 'template.vastgoed',
  what: 'template.vastgoed.what',
  title: 'picture.title.vastgoed',
  who: 'template.vastgoed.who',
  length: 'template.vastgoed.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', summaryOf(parts, release), 4),
      ...parts.flatMap((part) => partCells(part, release, locale)),
      heading(t('template.vastgoed.ordinary'), t('template.vastgoed.ordinary.question')),
      make.caution(t('template.vastgoed.ordinary.text')),
      make.ownWords('duiding', t('template.vastgoed.ordinary.prompt')),
      ...partCells(together, release, locale),
      ...measuresCells(release, locale, ['vastgoed'], 6, 'kaarten'),
      ...account(locale)
    ]);
  }
};
