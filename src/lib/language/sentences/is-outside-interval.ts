import type { Assessment } from '../../indicators/assessment.ts';

/** Not different by the test, though the interval doesn't hold the comparison: areas differ by nature. */
export const isOutsideInterval = ({ class: tested, interval, comparison }: Assessment): boolean =>
  tested === 'niet_anders' &&
  interval !== null &&
  comparison?.value != null &&
  (comparison.value < interval.low || comparison.value > interval.high);
