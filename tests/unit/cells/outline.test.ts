import { expect, test } from 'vitest';
import { isHidden } from '#lib/cells/is-hidden.ts';
import { outline } from '#lib/cells/outline.ts';
import type { Cell } from '#lib/document/model.ts';

const cell = (id: string, kind: string, spec: Cell['spec'], folded = true): Cell => ({
  id,
  kind,
  name: '',
  folded,
  spec
});

test('the outline is the summary and the headings', () => {
  const cells = [
    cell('c1', 'key-figures', { layout: 'zinnen' }),
    cell('c2', 'text', { markdown: '## Drugs\n\n### Wat is *geregistreerd*?' }),
    cell('c3', 'text', { markdown: 'Gewone tekst.' }),
    cell('c4', 'key-figures', { layout: 'cijfers' }),
    cell('c5', 'text', { markdown: '## **Vastgoed**' })
  ];
  expect(outline(cells, 'nl')).toEqual([
    { id: 'c1', title: 'Samenvatting', level: 2 },
    { id: 'c2', title: 'Drugs', level: 2 },
    { id: 'c5', title: 'Vastgoed', level: 2 }
  ]);
});

test('a reader does not see folded code or settings without fields', () => {
  expect(isHidden(cell('c1', 'sql', { sql: 'SELECT 1' }))).toBe(true);
  expect(isHidden(cell('c1', 'sql', { sql: 'SELECT 1' }, false))).toBe(false);
  expect(isHidden(cell('c1', 'parameter', { fields: [] }))).toBe(true);
  expect(isHidden(cell('c1', 'parameter', { fields: [{ name: 'drempel' }] }))).toBe(false);
});
