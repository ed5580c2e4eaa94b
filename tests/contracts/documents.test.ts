import { describe, expect, test } from 'vitest';
import { cellKinds, cellKindsByName } from '#lib/cells/index.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import type { CellFigures } from '#lib/document/figures.ts';
import { toSafeJson } from '#lib/document/safe-json.ts';
import { toDocument } from '#lib/document/to-document.ts';
import { planDocument } from '#lib/document/plan-document.ts';
import { createShortener } from '#lib/document/shorten.ts';
import { decodeLink, encodeLink } from '#lib/share/codec.ts';
import { recordFigures } from '#lib/share/recorded-figures.ts';
import { canBeShort, decodeShortLink, encodeShortLink } from '#lib/share/short-link.ts';
import { templates } from '#lib/templates/index.ts';
import { areas, documentFrom, release } from './demo-world.ts';
import { lookAt } from '#tests/unit/gates/look-at.ts';

const places = ['RIEC_ZWB', 'GM0748', 'PV30', 'NL01'];
const made = templates.flatMap((template) =>
  places.map((code) => ({ title: `${template.name} of ${code}`, document: documentFrom(template, code) }))
);

describe.each(made)('$title', ({ document }) => {
  test('is a complete document', () => {
    const defaults = { id: 'x', release: document.release, periode: '' };
    expect(toDocument(document, defaults)).toEqual({ ok: true, value: document });
  });

  test('has only cells that can run', () => {
    const world = { kinds: cellKindsByName, tables: ['waarnemingen'], areas: createDirectory(areas) };
    const plan = planDocument(document, world, createShortener());
    expect([...plan.cells.values()].filter(({ spec }) => !spec.ok)).toEqual([]);
  });

  test('fits a link of mail, with its figures, and comes back the same', async () => {
    const figures = document.cells
      .filter(({ kind }) => kind !== 'text')
      .map(({ id }, cell): CellFigures => ({
        cell: id,
        figures: Array.from({ length: 20 }, (_, index) => ({
          name: `cijfer ${cell} ${index}`,
          shown: `${((cell * 37 + index * 101) % 997) / 10}`.replace('.', ',')
        }))
      }));
    const picture = { document, figures: await recordFigures(figures) };
    const link = await encodeLink(picture);
    expect(link.ok && link.value.length).toBeLessThan(8_000);
    const back = link.ok ? await decodeLink(link.value) : link;
    expect(back).toEqual({ ok: true, value: { ...picture, document: { ...document, id: 'link' } } });
  });

  test('is a short link while nothing but its parameters changed', () => {
    expect(canBeShort(document)).toBe(true);
    const { parameters, release: ref } = document;
    const link = { template: document.template?.name ?? '', parameters, release: ref, digest: null };
    const search = encodeShortLink(link);
    expect(search.length).toBeLessThan(160);
    expect(decodeShortLink(search)).toMatchObject({
      ok: true,
      value: { template: document.template?.name, parameters: { gebied: parameters.gebied } }
    });
  });

  test('passes the gates unasked', () => {
    expect(lookAt(document, [], { indicators: release.regiobeeld.indicators })).toMatchObject({
      outcome: 'akkoord'
    });
  });
});

describe.each(cellKinds)('the example of $kind', (kind) => {
  test('is a complete spec that any document can hold', () => {
    expect(kind.parse(kind.example)).toEqual({ ok: true, value: kind.example });
    expect(toSafeJson(kind.example)).toEqual({ ok: true, value: kind.example });
  });

  test('is refused or made complete, never a crash, when it is damaged', () => {
    for (const key of Object.keys(kind.example))
      for (const damage of [null, 0, [], {}, 'x'.repeat(100_000), undefined])
        expect(kind.parse({ ...kind.example, [key]: damage })).toHaveProperty('ok');
    for (const nothing of [null, undefined, 3, 'x', []]) expect(kind.parse(nothing)).toHaveProperty('ok');
  });
});

test('the release of these tests has the indicators of the demo', () => {
  expect(release.regiobeeld.indicators.length).toBeGreaterThanOrEqual(60);
});
