import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { classFill, createHatches } from '#lib/charts/hatches.ts';
import { createSvg } from '#lib/charts/svg-element.ts';
import { looseDots } from '#lib/export/html/loose-dots.ts';
import { toMarkup } from '#lib/export/markup.ts';

const { document } = parseHTML('<html></html>');
const svg = createSvg(document);
const look = { theme: 'print', idPrefix: 'f' } as const;
const drawn = (...marks: SVGElement[]): string =>
  looseDots(toMarkup(svg('svg', {}, createHatches({ document, ...look }), ...marks), 'svg'));
const fill = classFill('lager', look);
const dotsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<path d="([^"]*)"/g)].flatMap(([, path = '']) => path.match(/M[^M]*/g) ?? []);

test('a small mark keeps its colour, with dots on the grid of its pattern that stay within it', () => {
  const text = drawn(svg('rect', { x: 1, y: 1, width: 8, height: 4, fill }));
  expect(text.match(/fill="#efd283"/g)).toHaveLength(2);
  expect(text).not.toContain(`fill="${fill}"`);
  expect(dotsIn(text)).toEqual(['M1.4 1.4h1.2v1.2h-1.2z', 'M5.4 1.4h1.2v1.2h-1.2z']);
});

test('a round mark has no dots outside its circle', () => {
  expect(dotsIn(drawn(svg('circle', { cx: 2, cy: 2, r: 3, fill })))).toHaveLength(1);
});

test('areas of a map keep the pattern', () => {
  expect(drawn(svg('path', { d: 'M0 0h40v40z', fill }))).toContain(`fill="${fill}"`);
});
