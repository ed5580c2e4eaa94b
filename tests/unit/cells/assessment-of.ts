import type { Assessment } from '#lib/indicators/assessment.ts';

/** A tested figure of which only the class matters. */
export const assessmentOf = (indicator: string, area: string, tested: Assessment['class']): Assessment => ({
  indicator,
  area,
  period: '2024',
  value: 1,
  numerator: 10,
  denominator: 100,
  interval: null,
  comparison: null,
  class: tested,
  noVerdict: tested === 'niet_getoetst' ? 'te_weinig_waarnemingen' : null,
  members: { known: 1, total: 1, missing: [] },
  partial: null,
  origin: 'gepubliceerd',
  mark: '',
  dispersion: null,
  limits: null,
  p: null
});
