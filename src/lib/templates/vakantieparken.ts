import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { account, measuresCells, partCells, type Part } from './part.ts';
import { available, heading } from './section.ts';
import { summaryOf } from './summary-of.ts';
import type { Template } from './template.ts';

const size: Part = {
  name: 'omvang',
  head: 'template.parks.size',
  question: 'template.parks.size.question',
  indicators: ['recreatieobjecten', 'bevolkingsdichtheid'],
  show: ['map', 'figures']
};
const use: Part = {
  name: 'gebruik',
  head: 'template.parks.use',
  question: 'template.parks.use.question',
  indicators: ['inschrijvingen_recreatie', 'leegstand_woningen'],
  show: ['table', 'trend']
};
const around: Part = {
  name: 'omgeving',
  head: 'template.parks.around',
  question: 'template.parks.around.question',
  indicators: ['misdrijven_totaal', 'meldingen_overlast', 'vestigingen_werklijst'],
  show: ['table']
};

const side = ['incidenten_vakantieparken', 'controles_vakantieparken'];
const SIDE_BY_SIDE = `SELECT w.periode AS jaar, i.naam AS cijfer, w.teller AS aantal
FROM waarnemingen w
JOIN indicatoren i ON i.id = w.indicator
WHERE w.indicator IN ('incidenten_vakantieparken', 'controles_vakantieparken')
  AND w.gebied = $gebied AND w.teller IS NOT NULL
ORDER BY jaar, cijfer`;

/** How parks are used, what was recorded beside how much was looked, and who lives there. */
export const vakantieparken: Template = {
  name: 'vakantieparken',
  label: 'template.parks',
  what: 'template.parks.what',
  title: 'picture.title.vakantieparken',
  who: 'template.parks.who',
  length: 'template.parks.length',
  create(_region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', summaryOf([size, use, around], release), 3),
      make.caution(t('template.parks.rule')),
      ...partCells(size, release, locale),
      ...partCells(use, release, locale),
      heading(t('template.parks.effort'), t('template.parks.effort.question')),
      ...effort(release, t),
      ...partCells(around, release, locale),
      heading(t('template.parks.signals'), t('template.parks.signals.question')),
      make.ownWords('lokaal', t('template.parks.signals.prompt')),
      ...measuresCells(release, locale, ['vakantieparken'], 4, 'kaarten'),
      ...account(locale)
    ]);
  }
};

/** Records and checks in one graph: a rise of both says something else than a rise of one. */
function effort(release: Release, t: (key: MessageKey) => string): readonly make.TemplateCell[] {
  if (available(side, release).length < side.length) return [make.caution(t('template.parks.effort.absent'))];
  return [
    make.query('toezicht_en_registraties', SIDE_BY_SIDE),
    make.chart('toezicht_grafiek', {
      source: 'toezicht_en_registraties',
      title: t('template.parks.effort'),
      marks: ['line', 'dot'],
      x: 'jaar',
      y: 'aantal',
      colour: 'cijfer',
      sort: 'source',
      descending: false
    })
  ];
}
