import type { CellContext } from '../../document/cell-kind.ts';
import { formatList, formatNumber } from '../../i18n/formats.ts';
import { translate, type MessageKey, type MessageValues } from '../../i18n/messages.ts';
import { quantile } from '../../stats/quantile.ts';
import { unregisteredName } from '../../language/indicator-name.ts';
import type { MethodsOutput } from './cell.ts';

/** One paragraph of the account. */
export interface MethodNote {
  readonly head: string;
  readonly text: string;
}

/** Share of tests that fall outside the limits of 95 % when nothing is the matter. */
const CHANCE = 0.05;

/** The account of a document in paragraphs; a paragraph that does not apply is left out. */
export function methodNotes(output: MethodsOutput, context: CellContext): readonly MethodNote[] {
  const { locale, release, resolved } = context;
  const t = (key: MessageKey, values?: MessageValues) => translate(locale, key, values);
  const count = (value: number) => formatNumber(value, 0, locale);
  const { used, tested } = output;
  const comparison = resolved.comparison.naam;
  const note = (head: MessageKey, ...text: readonly string[]): MethodNote => ({
    head: t(head),
    text: text.filter((part) => part !== '').join(' ')
  });
  const when = (applies: boolean, made: MethodNote) => (applies ? [made] : []);

  const phis = used.flatMap(({ phi }) => (phi === null ? [] : [phi]));
  const detection = used.filter(({ indicator }) => indicator.richting === 'detectie_afhankelijk');
  const has = (...sorts: readonly string[]) => used.some(({ indicator }) => sorts.includes(indicator.soort));

  return [
    ...when(used.length === 0, note('cells.methods.definitions.head', t('cells.methods.none'))),
    ...when(
      tested > 0,
      note(
        'cells.methods.tested.head',
        phis.length > 0
          ? t('cells.methods.tested', { comparison, phi: formatNumber(quantile(phis, 0.5), 2, locale) })
          : t('cells.methods.tested.plain', { comparison })
      )
    ),
    ...when(
      used.length > 0,
      note(
        'cells.methods.intervals.head',
        has('telling') ? t('cells.methods.intervals.rate') : '',
        has('percentage') ? t('cells.methods.intervals.proportion') : '',
        has('gemiddelde', 'mediaan', 'index') ? t('cells.methods.intervals.none') : '',
        used.some(({ indicator }) => indicator.afronding > 0) ? t('cells.methods.intervals.rounding') : ''
      )
    ),
    ...when(
      tested > 0,
      note(
        'cells.methods.multiple.head',
        t('cells.methods.multiple', {
          tested: count(tested),
          different: count(output.different),
          expected: count(Math.round(tested * CHANCE))
        })
      )
    ),
    ...when(output.trends, note('cells.methods.trend.head', t('cells.methods.trend'))),
    ...when(
      detection.length > 0,
      note(
        'cells.methods.detection.head',
        t('cells.methods.detection', {
          names: formatList(
            detection.map(({ indicator }) => unregisteredName(indicator, locale)),
            locale
          )
        })
      )
    ),
    note(
      'cells.methods.hidden.head',
      t('cells.methods.hidden', {
        hidden: count(output.hidden),
        untested: count(output.untested),
        suppressed: count(release.regiobeeld.disclosure.suppressed)
      })
    ),
    note(
      'cells.methods.source.head',
      t('cells.methods.source', {
        title: release.title,
        version: release.version,
        hash: release.regiobeeld.hash.slice(0, 6),
        sources: release.sources.map(({ title }) => `${title}.`).join(' ')
      }),
      release.regiobeeld.status === 'synthetisch' ? t('cells.methods.fictional') : ''
    ),
    note('cells.methods.not.head', t('cells.methods.not'))
  ];
}
