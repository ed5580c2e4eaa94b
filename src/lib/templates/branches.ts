import { hasBranches } from '../cells/branches/cell.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import * as make from './cells.ts';
import { account, branchesOr, measuresCells, partCells, type Part } from './part.ts';
import { heading } from './section.ts';
import { summaryOf } from './summary-of.ts';
import type { Template } from './template.ts';

const growth: Part = {
  name: 'ontwikkeling',
  head: 'template.branches.growth',
  question: 'template.branches.growth.question',
  indicators: ['oprichtingen', 'bedrijven_jonger_2jr', 'faillissementen', 'vestigingen_totaal'],
  show: ['trend'],
  trendTitle: 'template.branches.growth.trend'
};

const place: Part = {
  name: 'plek',
  head: 'template.branches.place',
  question: 'template.branches.place.question',
  indicators: [
    'vestigingen_werklijst',
    'branche_concentratie',
    'panden_meervoudig_ingeschreven',
    'horecadichtheid'
  ],
  show: ['map', 'figures']
};

/** The work list under heads that are read. */
const WORK_LIST = `SELECT sbi AS "SBI-code", naam AS branche, motivering AS "waarom op de werklijst", peildatum
FROM branches
ORDER BY naam`;

/** Which branches are more present than expected, and what a permit duty would still have to show. */
export const branches: Template = {
  name: 'branches',
  label: 'template.branches',
  what: 'template.branches.what',
  title: 'picture.title.branches',
  who: 'template.branches.who',
  length: 'template.branches.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', summaryOf([growth, place], release), 4),
      make.caution(t('template.branches.quotient')),
      heading(t('template.branches.list'), t('template.branches.list.question')),
      ...(hasBranches(release)
        ? [
            make.query('werklijst', WORK_LIST),
            make.rows('werklijst_tabel', t('template.branches.list'), 'werklijst')
          ]
        : [make.caution(t('template.no-branches'))]),
      heading(t('template.branches.present'), t('template.branches.present.question')),
      ...branchesOr('branches_lq', release, locale),
      ...partCells(growth, release, locale),
      ...partCells(place, release, locale),
      heading(t('template.branches.permit'), t('template.branches.permit.question')),
      make.text(t('template.branches.permit.text')),
      make.ownWords('duiding', t('template.branches.permit.prompt')),
      ...measuresCells(release, locale, ['branches', 'witwassen'], 4, 'bijlage'),
      ...account(locale)
    ]);
  }
};
