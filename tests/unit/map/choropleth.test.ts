import { describe, expect, test } from 'vitest';
import { drawChoropleth, describeChoropleth, type ChoroplethData } from '#lib/map/choropleth.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { createDocument } from '#tests/plots/plot.ts';
import { smallBoundaries } from './small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);
const data: ChoroplethData = {
  title: 'Drugshandel, 2024',
  height: 200,
  view: null,
  fills: {
    GM0001: { kind: 'class', class: 'duidelijk_hoger' },
    GM0002: { kind: 'class', class: 'te_weinig' },
    GM0003: { kind: 'class', class: 'geen_gegevens' }
  },
  context: 'pale',
  groupOf: null,
  region: ['GM0001', 'GM0002'],
  chosen: ['GM0001'],
  selected: [],
  labels: [{ text: 'West', areas: ['GM0001', 'GM0003'], chosen: false }],
  signs: true
};
const draw = (theme: 'light' | 'dark' | 'print' = 'light'): SVGSVGElement =>
  drawChoropleth(shapes, data, {
    document: createDocument(),
    width: 270,
    locale: 'nl',
    theme,
    idPrefix: 'kaart'
  });
const area = (svg: SVGSVGElement, code: string): Element | null => svg.querySelector(`[data-area=${code}]`);

describe('a map', () => {
  test('fills areas by class, hatches what was not tested, dots around what has no data', () => {
    const svg = draw();
    expect(area(svg, 'GM0001')?.getAttribute('fill')).toBe('#43205c');
    expect(area(svg, 'GM0002')?.getAttribute('fill')).toBe('url(#kaart-lines-te_weinig)');
    expect(svg.querySelector('#kaart-lines-te_weinig')).not.toBeNull();
    expect(area(svg, 'GM0003')?.getAttribute('stroke-dasharray')).toBeTruthy();
  });

  test('keeps every area, also those it says nothing about', () => {
    expect(draw().querySelectorAll('[data-area]')).toHaveLength(4);
    expect(area(draw(), 'GM0004')?.getAttribute('fill')).toBe('#eef0ef');
  });

  test('puts a sign where an area has room for it', () => {
    expect([...draw('print').querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '▲▲',
      'West'
    ]);
  });

  test('says what it shows in one sentence', () => {
    expect(describeChoropleth(data, 'nl')).toBe(
      'Drugshandel, 2024: 1 duidelijk hoger, 1 te weinig waarnemingen en 1 geen gegevens.'
    );
    expect(draw().querySelector('desc')?.textContent).toBe(describeChoropleth(data, 'nl'));
  });
});
