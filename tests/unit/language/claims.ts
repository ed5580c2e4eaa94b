import { createDirectory } from '#lib/areas/directory.ts';
import type { Assessment } from '#lib/indicators/assessment.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { estimateFigure } from '#lib/indicators/estimate-figure.ts';
import { publishedFigure } from '#lib/indicators/area-figure.ts';
import { scaleLimits, testFigure } from '#lib/indicators/test-figure.ts';
import { gemeente, indicator, larger } from '../indicators/small-country.ts';

/** Places of the example sentences. */
export const areas = createDirectory(
  [
    larger('NL01', 'Nederland', 'land'),
    larger('PV30', 'Noord-Brabant', 'provincie'),
    larger('RIEC_ZWB', 'RIEC Zeeland West-Brabant', 'riec'),
    gemeente('GM0001', 'Voorbeeldstad', 'PV30', 'RIEC_ZWB'),
    gemeente('GM0002', 'Hogeveld', 'PV30', 'RIEC_ZWB'),
    gemeente('GM0003', 'Zijdewoude', 'PV30', 'RIEC_ZWB')
  ],
  [{ code: 'EIGEN_1', naam: 'vergelijkbare gemeenten', leden: ['GM0002', 'GM0003'] }]
);

export const drugshandel = indicator();

export const woningaankopen = indicator({
  id: 'onverklaarbare_woningaankopen',
  naam: 'Onverklaarbare woningaankopen',
  naam_en: 'Unexplained dwelling purchases',
  thema: 'vastgoed',
  eenheid: '% van de woningaankopen',
  per: 100,
  soort: 'percentage',
  richting: 'hoger_vraagt_aandacht'
});

/** The assessment of an example: its count and base, the value of the comparison, and the spread between gemeenten. */
export function claim(
  example: { O: number; n: number; ref: number; tau: number; comparison?: string; area?: string },
  shown: Indicator = drugshandel
): Assessment {
  const { O, n, ref, tau, comparison = 'NL01', area = 'GM0001' } = example;
  const figure = publishedFigure(
    {
      gebied: area,
      periode: '2024',
      indicator: shown.id,
      teller: O,
      noemer: n,
      waarde: (O / n) * shown.per,
      markering: ''
    },
    1,
    shown
  );
  const target = { count: (ref / shown.per) * 1e7, total: 1e7, role: 'target' } as const;
  const soort = shown.soort === 'percentage' ? 'percentage' : 'telling';
  const tested = testFigure({ count: O, total: n }, target, { tau2: tau ** 2, roundedVariance: 0 }, soort);
  return {
    indicator: shown.id,
    area,
    period: '2024',
    value: figure.value,
    numerator: O,
    denominator: n,
    interval: estimateFigure(figure, shown),
    comparison: { area: comparison, value: ref },
    class: tested?.class ?? 'niet_getoetst',
    noVerdict: tested ? null : 'te_weinig_waarnemingen',
    members: { known: 1, total: 1, missing: [] },
    partial: null,
    origin: 'gepubliceerd',
    mark: '',
    dispersion: null,
    limits: tested && scaleLimits(tested.limits, shown.per),
    p: tested?.p ?? null
  };
}
