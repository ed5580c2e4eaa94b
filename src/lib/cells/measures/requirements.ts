import type { CellContext } from '../../document/cell-kind.ts';
import { formatList } from '../../i18n/formats.ts';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { assessmentShort } from '../../language/sentences/short.ts';
import type { Evidence, Underpinning } from './underpinning.ts';

/** One of the four things that the underpinning of a measure must show: what this document gives, and what it lacks. */
export interface Requirement {
  readonly name: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** Necessity, proportion, no lighter means, equal treatment: with the figures that speak to each. */
export function requirements(
  { measure, supports, neutral, untested, absent }: Underpinning,
  signals: number,
  { areas, locale }: Pick<CellContext, 'areas' | 'locale'>
): readonly Requirement[] {
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const sentence = ({ indicator, assessment }: Evidence) =>
    assessmentShort(assessment, { indicator, areas, locale }).plain;
  const names = (evidence: readonly Evidence[]) =>
    formatList(
      evidence.map(({ indicator }) => indicatorName(indicator, locale)),
      locale
    );
  return [
    {
      name: say('cells.measures.necessity'),
      has: [
        ...supports.map(sentence),
        ...(signals > 0 ? [say('cells.measures.signals', { count: signals })] : [])
      ],
      lacks: [
        ...(supports.length === 0 ? [say('cells.measures.necessity.none')] : []),
        ...(neutral.length > 0 ? [say('cells.measures.neutral', { names: names(neutral) })] : []),
        ...(untested.length > 0 ? [say('cells.measures.untested', { names: names(untested) })] : []),
        ...(absent.length > 0 ? [say('cells.measures.absent', { count: absent.length })] : []),
        say('cells.measures.asks', { asks: measure.asks })
      ]
    },
    {
      name: say('cells.measures.proportion'),
      has: supports.length > 0 ? [say('cells.measures.proportion.has')] : [],
      lacks: [say('cells.measures.proportion.lacks')]
    },
    { name: say('cells.measures.lighter'), has: [], lacks: [say('cells.measures.lighter.lacks')] },
    {
      name: say('cells.measures.equal'),
      has: [say('cells.measures.equal.has')],
      lacks: [measure.limits]
    }
  ];
}
