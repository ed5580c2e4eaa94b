import { buildBoundaries } from '#datasets/build/geometry/boundaries.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { figureClasses, type FigureClass } from '#lib/charts/figure-class.ts';
import { drawChoropleth, type AreaFill, type ChoroplethData } from '#lib/map/choropleth.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { createTileShapes } from '#lib/map/tile-shapes.ts';
import type { MapShapes } from '#lib/map/shape.ts';
import type { Plot } from './plot.ts';

const boundaries = await buildBoundaries();
const gemeenten = readGemeenten();
const shapes = createMapShapes(boundaries);
const tiles = createTileShapes(boundaries);
const riecOf = new Map(gemeenten.map((g) => [g.code, g.riec]));
const nameOf = new Map(gemeenten.map((g) => [g.riec, g.riecNaam]));
const codes = shapes.areas.map((area) => area.code);
const membersOf = (riec: string): readonly string[] => codes.filter((code) => riecOf.get(code) === riec);
const region = membersOf('RIEC_ZWB');

/** A class per area that looks like a real spread: most are not demonstrably different. */
const classOf = (code: string, higher: boolean): FigureClass => {
  const chance = (Number(code.slice(2)) * 7919) % 100;
  if (chance < (higher ? 35 : 4)) return 'duidelijk_hoger';
  if (chance < (higher ? 60 : 11)) return 'hoger';
  if (chance > 97) return 'te_weinig';
  if (chance > 94) return 'geheim';
  if (chance > 92) return 'geen_gegevens';
  if (chance > 84 && !higher) return 'lager';
  if (chance > 80 && !higher) return 'duidelijk_lager';
  return 'niet_anders';
};
const classFills = (areas: readonly string[]): Record<string, AreaFill> =>
  Object.fromEntries(
    areas.map((code) => [code, { kind: 'class', class: classOf(code, region.includes(code)) }])
  );

const base: ChoroplethData = {
  title: 'Drugshandel en -productie, 2024',
  height: 268,
  view: region,
  fills: classFills(region),
  context: 'pale',
  groupOf: null,
  region,
  chosen: [],
  selected: [],
  labels: [],
  signs: false
};

const riecs = [...new Set(riecOf.values())];
const whole: ChoroplethData = {
  ...base,
  height: 600,
  view: null,
  fills: classFills(codes),
  groupOf: (code) => riecOf.get(code) ?? null,
  chosen: ['GM0748'],
  selected: codes.filter((code) => classOf(code, region.includes(code)) === 'duidelijk_hoger').slice(0, 8)
};

const choose: ChoroplethData = {
  ...whole,
  title: 'Nederland, 10 RIEC-regio’s',
  height: 700,
  fills: Object.fromEntries(region.map((code) => [code, { kind: 'chosen' }])),
  context: 'plain',
  region: [],
  chosen: region,
  selected: [],
  labels: riecs.map((riec) => ({
    text: (nameOf.get(riec) ?? riec).replace('RIEC ', ''),
    areas: membersOf(riec),
    chosen: riec === 'RIEC_ZWB'
  }))
};

const plot = (name: string, width: number, data: ChoroplethData, of: MapShapes = shapes): Plot => ({
  name: `map ${name}`,
  width,
  draw: (context) => drawChoropleth(of, data, context)
});

export const plots: readonly Plot[] = [
  plot('region', 340, base),
  plot('region, signs', 660, { ...base, height: 480, signs: true, chosen: ['GM0748'] }),
  plot('whole', 630, whole),
  plot('choose', 700, choose),
  plot('tiles', 560, { ...whole, signs: true, groupOf: whole.groupOf }, tiles),
  plot('values', 340, {
    ...base,
    fills: Object.fromEntries(
      region.map((code, index) => [code, { kind: 'sequential', step: (index % 6) as 0 | 1 | 2 | 3 | 4 | 5 }])
    )
  }),
  plot('two patterns', 340, {
    ...base,
    fills: Object.fromEntries(
      region.map((code, i) => [
        code,
        { kind: 'bivariate', a: (i % 3) as 0 | 1 | 2, b: (Math.floor(i / 3) % 3) as 0 | 1 | 2 }
      ])
    )
  }),
  plot('legend classes', 340, {
    ...base,
    fills: Object.fromEntries(
      region.map((code, i) => [code, { kind: 'class', class: figureClasses[i % 9] ?? 'hoger' }])
    )
  })
];
