import { hasMeasures } from '../cells/measures/measure.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { measuresCells } from './part.ts';
import { peersCells } from './peers.ts';
import { available, current, forHeadMap, heading, headingOfPage, isTestable } from './section.ts';
import type { Template } from './template.ts';

const nine = [
  'drugshandel_registraties',
  'hennepkwekerijen',
  'onverklaarbare_woningaankopen',
  'leegstand_niet_woningen',
  'vestigingen_werklijst',
  'witwassen_registraties',
  'misdrijven_totaal',
  'drugsoverlast_ervaren',
  'agressie_ambtsdragers'
];

/** One page for a small municipality: what stands out, how sure that is and what is not said; then what to do, then appendices. */
export const gemeentelijk: Template = {
  name: 'gemeentelijk',
  label: 'template.gemeentelijk',
  what: 'template.gemeentelijk.what',
  title: 'picture.title.generated',
  who: 'template.gemeentelijk.who',
  length: 'template.gemeentelijk.length',
  create(region, release, locale) {
    const t = (key: MessageKey) => translate(locale, key);
    const shown = nineIndicators(release);
    const [mapped] = available([...forHeadMap, ...shown], release).filter(isTestable);
    return make.numbered([
      make.parameters(),
      make.sentences('samenvatting', [], 5),
      ...(mapped ? [make.map('kaart', mapped.id, 'kop')] : []),
      heading(t('template.head.nine'), ''),
      make.figures('cijfers', '', shown),
      heading(t('template.head.limits'), ''),
      make.caution(t('template.limits')),
      heading(t('template.head.known'), t('template.question.known')),
      make.ownWords('lokaal', t('template.signals')),
      ...measuresCells(release, locale, [], 2, 'kaarten'),
      heading(t('template.head.further'), t('template.question.further')),
      make.text(t('template.further')),
      headingOfPage(t('template.head.appendix'), t('template.appendix')),
      ...underpinningCells(release, locale),
      ...peersCells(region, release, locale),
      heading(t('template.head.methods'), t('template.question.methods')),
      make.methods()
    ]);
  }
};

/** What the two measures rest on, requirement by requirement. */
const underpinningCells = (release: Release, locale: Locale): readonly make.TemplateCell[] =>
  hasMeasures(release)
    ? [
        heading(translate(locale, 'template.head.underpinning'), ''),
        make.measures('onderbouwing', [], 2, 'bijlage')
      ]
    : [];

/** The nine of the outline; what the release lacks makes room for others that it has. */
function nineIndicators(release: Release): readonly string[] {
  const all = release.regiobeeld.indicators.map(({ id }) => id);
  const others = current(available(all, release), release).map(({ id }) => id);
  return available([...new Set([...nine, ...others])], release)
    .slice(0, nine.length)
    .map(({ id }) => id);
}
