import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { account, partCells, type Part } from './part.ts';
import { peersCells } from './peers.ts';
import { available, current, heading, isTestable } from './section.ts';
import type { Template } from './template.ts';

const areas: Part = {
  name: 'gebieden',
  head: 'template.compare.areas',
  question: 'template.compare.areas.question',
  indicators: [
    'bevolkingsdichtheid',
    'omgevingsadressendichtheid',
    'vestigingen_totaal',
    'recreatieobjecten'
  ],
  show: ['figures'],
  plain: true
};

/** Most figures side by side. */
const MOST = 24;
const SERIES = 6;

/** Two areas, every difference tested as one ratio: the second is chosen under Vergelijking. */
export const vergelijk: Template = {
  name: 'vergelijk',
  label: 'template.compare',
  what: 'template.compare.what',
  title: 'picture.title.vergelijk',
  who: 'template.compare.who',
  length: 'template.compare.length',
  create(region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    const shown = compared(release);
    return make.numbered([
      make.parameters(),
      make.text(t('template.compare.choose')),
      make.sentences('samenvatting', shown, 4),
      ...partCells(areas, release, locale),
      ...peersCells(region, release, locale),
      heading(t('template.compare.all'), t('template.compare.all.question')),
      make.figures('alle_cijfers', t('template.compare.all'), shown),
      heading(t('template.compare.time'), t('template.compare.time.question')),
      make.trend('in_de_tijd', t('template.compare.time'), shown.slice(0, SERIES)),
      heading(t('template.compare.breaks'), t('template.compare.breaks.question')),
      make.caution(t('template.compare.breaks.text')),
      heading(t('template.compare.not'), t('template.compare.not.question')),
      make.caution(t('template.compare.not.text')),
      ...account(locale)
    ]);
  }
};

/** Testable figures of the newest period, as the release lists them. */
const compared = (release: Release): readonly string[] => {
  const all = release.regiobeeld.indicators.map(({ id }) => id);
  return current(available(all, release), release)
    .filter(isTestable)
    .slice(0, MOST)
    .map(({ id }) => id);
};
