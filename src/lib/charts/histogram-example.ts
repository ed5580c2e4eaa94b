import type { HistogramData } from './histogram-data.ts';

export const histogramExample: HistogramData = {
  bins: [1, 3, 8, 10, 7, 4, 2, 1, 1, 1],
  low: 4.2,
  high: 21.2,
  marked: 16.9,
  style: { decimals: 1, suffix: '' }
};
