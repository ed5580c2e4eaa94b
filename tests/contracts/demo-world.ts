import { indicators, toIndicator } from '#datasets/demo/indicators.ts';
import { regionRows } from '#datasets/reference/region-rows.ts';
import { levels, type Area } from '#lib/areas/area.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import type { Release } from '#lib/indicators/release.ts';
import type { Template } from '#lib/templates/template.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

/** The demo release as its declarations say, without its figures. */
export const release: Release = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'demo',
  title: 'Demo',
  version: '2025-1',
  created: '2025-01-01T00:00:00Z',
  licenses: [],
  sources: [],
  resources: [],
  regiobeeld: {
    hash: '9f3c41aa7be0152d6c8f90b3a4e7d5c21f0e6b8a9d3c7f5e4b2a1908f7e6d5c4',
    status: 'synthetisch',
    vintage: '2024',
    periods: YEARS.map(String),
    levels,
    indicators: indicators.map((indicator) => toIndicator(indicator, YEARS, true)),
    themes: [],
    disclosure: { rules: [], suppressed: 0 }
  }
};

/** Land, provincies, RIEC's, veiligheidsregio's and gemeenten. */
export const areas: readonly Area[] = regionRows().flatMap((row) => {
  const niveau = levels.find((level) => level === row.niveau);
  return niveau ? [{ ...row, niveau }] : [];
});

/** What a template makes for an area, as the page does. */
export function documentFrom(template: Template, code: string): Document {
  const area = areas.find((one) => one.code === code);
  if (!area) throw new Error(`unknown area: ${code}`);
  return createDocument({
    id: 'beeld',
    template: { name: template.name, changed: false },
    release: { id: 'demo', version: release.version, hash: release.regiobeeld.hash },
    parameters: { gebied: code, periode: '2024', vergelijking: 'nederland', own: {} },
    cells: template.create(area, release, 'nl')
  });
}
