import type { ComputeClient } from '#lib/engine/compute.ts';
import { formatInterval, formatNumber } from '#lib/i18n/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, type MessageKey, type MessageValues } from '#lib/i18n/messages.ts';
import type { Estimate, Limits } from '#lib/stats/levels.ts';

/** A number that a reader may change. */
interface Input {
  readonly label: MessageKey;
  /** For the places in the label. */
  readonly of: MessageValues;
  readonly value: number;
  readonly step: number;
}

export interface Outcome {
  readonly label: string;
  readonly text: string;
}

/** A method at work on numbers that a reader may change. */
export interface WorkedExample {
  readonly inputs: readonly Input[];
  /** What the page's own statistics make of the inputs; empty when they can't. What draws many times asks `run`. */
  compute(
    values: readonly number[],
    locale: Locale,
    run: ComputeClient['run']
  ): readonly Outcome[] | Promise<readonly Outcome[]>;
}

export const input = (label: MessageKey, value: number, step = 1, of: MessageValues = {}): Input => ({
  label,
  of,
  value,
  step
});

export const at = (values: readonly number[], index: number): number => values[index] ?? NaN;

/** A value with both of its intervals, times `factor`. */
export function estimate(
  found: Estimate | null,
  decimals: number,
  locale: Locale,
  factor = 1
): readonly Outcome[] {
  if (!found) return [];
  const range = ({ low, high }: Limits) =>
    formatInterval({ low: low * factor, high: high * factor }, decimals, locale, 'tot');
  return [
    {
      label: translate(locale, 'method.outcome.value'),
      text: formatNumber(found.value * factor, decimals, locale)
    },
    { label: translate(locale, 'method.outcome.95'), text: range(found.at95) },
    { label: translate(locale, 'method.outcome.998'), text: range(found.at998) }
  ];
}
