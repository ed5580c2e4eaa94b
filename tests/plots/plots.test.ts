import { describe, expect, test } from 'vitest';
import { textWidth } from '#lib/charts/text-width.ts';
import { plots as maps } from './choropleth.ts';
import { charts } from './index.ts';
import { createDocument } from './plot.ts';

const document = createDocument();
const context = (width: number) =>
  ({ document, width, locale: 'nl', theme: 'light', idPrefix: 'figuur' }) as const;

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Where a text is drawn: Plot moves it with a transform, the map with x and y. */
function placeOf(text: Element): { readonly x: number; readonly y: number } {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? [];
  const [, dx = '0'] =
    /translate\(([-\d.]+),/.exec(text.parentElement?.getAttribute('transform') ?? '') ?? [];
  return x === undefined
    ? { x: number(text, 'x'), y: number(text, 'y') }
    : { x: Number(x) + Number(dx), y: Number(y) };
}

function inherited(element: Element | null, name: string): string | null {
  return element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : null;
}

function extentOf(text: Element): { readonly left: number; readonly right: number } {
  const size = Number(inherited(text, 'font-size') ?? 12);
  const weight = Number(inherited(text, 'font-weight') ?? 400) >= 600 ? 600 : 400;
  const width = textWidth(text.textContent ?? '', size, weight);
  const { x } = placeOf(text);
  const before = { start: 0, middle: width / 2, end: width }[inherited(text, 'text-anchor') ?? 'middle'] ?? 0;
  return { left: x - before, right: x - before + width };
}

describe.each([...charts, ...maps])('$name', ({ width, draw }) => {
  const svg = draw(context(width));
  const height = number(svg, 'height');

  test('is one image with a title and a description, and nothing else to announce', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('#figuur-title')?.textContent).not.toBe('');
    expect(svg.querySelector('#figuur-desc')?.textContent).not.toBe('');
    expect(svg.querySelector('#figuur-desc')?.textContent).not.toMatch(/NaN|undefined|\{/);
    expect(svg.querySelectorAll('style, [aria-label], [aria-hidden]')).toHaveLength(0);
  });

  test('has ids of its own only', () => {
    const ids = [...svg.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id) => !id.startsWith('figuur-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every text inside its frame', () => {
    for (const text of svg.querySelectorAll('text')) {
      const { left, right } = extentOf(text);
      expect([text.textContent, left >= -1, right <= width + 1]).toEqual([text.textContent, true, true]);
      expect(placeOf(text).y).toBeGreaterThanOrEqual(0);
      expect(placeOf(text).y).toBeLessThanOrEqual(height);
    }
  });

  test('has every dot and whisker inside its frame', () => {
    for (const dot of svg.querySelectorAll('circle[cx]:not(pattern circle)')) {
      expect(number(dot, 'cx')).toBeGreaterThanOrEqual(0);
      expect(number(dot, 'cx')).toBeLessThanOrEqual(width);
      expect(number(dot, 'cy')).toBeLessThanOrEqual(height);
    }
    for (const line of svg.querySelectorAll('line')) {
      for (const name of ['x1', 'x2']) {
        expect(number(line, name)).toBeGreaterThanOrEqual(-0.5);
        expect(number(line, name)).toBeLessThanOrEqual(width + 0.5);
      }
    }
  });

  test('has no coordinate that is not a number', () => {
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the drawings of charts', () => {
  test.each(charts)('$name is drawn as before', async ({ name, width, draw }) => {
    const svg = draw(context(width)).outerHTML.replace(/></g, '>\n<');
    await expect(svg).toMatchFileSnapshot(`snapshots/${name.replace(/[^\w-]+/g, '-')}.svg`);
  });

  test.each(['dark', 'print'] as const)('keep their frame in %s', (theme) => {
    for (const { width, draw } of charts) {
      const light = draw(context(width));
      const other = draw({ ...context(width), theme });
      expect(other.getAttribute('viewBox')).toBe(light.getAttribute('viewBox'));
      expect(other.querySelectorAll('text')).toHaveLength(light.querySelectorAll('text').length);
    }
  });
});
