import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document, Parameters } from '#lib/document/model.ts';
import { comparisons } from '#lib/indicators/assessment.ts';
import { latestPeriod } from '#lib/indicators/latest-period.ts';
import type { Release, ReleaseRef } from '#lib/indicators/release.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';

/** What is being looked at; the address of the page holds exactly this. */
export interface Exploration {
  readonly indicator: string;
  readonly parameters: Parameters;
}

export const MAP_CELL = 'kaart';
export const TREND_CELL = 'ontwikkeling';

/** Reads an address; what it leaves out or has wrong gets the page's own choice. */
export function parseExploration(
  search: URLSearchParams,
  release: Release,
  areas: AreaDirectory,
  area: string
): Exploration {
  const { indicators, periods } = release.regiobeeld;
  const asked = (name: string) => search.get(name) ?? '';
  const open = indicators.find(({ gevoelig, additief }) => !gevoelig && additief) ?? indicators[0];
  const periode = asked('periode');
  return {
    indicator: indicators.find(({ id }) => id === asked('indicator'))?.id ?? open?.id ?? '',
    parameters: {
      gebied: areas.get(asked('gebied'))?.code ?? area,
      periode: periods.includes(periode) ? periode : latestPeriod(release),
      vergelijking: comparisons.find((one) => one === asked('vergelijking')) ?? 'nederland',
      own: {}
    }
  };
}

export function explorationSearch({ indicator, parameters }: Exploration): string {
  const { gebied, periode, vergelijking } = parameters;
  return `?${new URLSearchParams({ indicator, gebied, periode, vergelijking })}`;
}

const cell = (id: string, kind: string, spec: Cell['spec']): Cell => ({
  id,
  kind,
  name: id,
  folded: true,
  spec
});

/** The views as a document: map and trend, ready to be kept as a picture. */
export const explorationDocument = (
  { indicator, parameters }: Exploration,
  release: ReleaseRef,
  id: string
): Document =>
  createDocument({
    id,
    template: null,
    release,
    parameters,
    cells: [
      cell(MAP_CELL, 'map', { title: '', indicator, placement: 'kolom' }),
      cell(TREND_CELL, 'trend', { title: '', indicators: [indicator] })
    ]
  });
