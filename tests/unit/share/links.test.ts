import { describe, expect, test } from 'vitest';
import type { CellFigures } from '#lib/document/figures.ts';
import { createDocument } from '#lib/document/create-document.ts';
import { clear, type Cleared } from '#lib/gates/cleared.ts';
import { toReport } from '#lib/gates/gate-report.ts';
import { linkSize } from '#lib/share/link-size.ts';
import { compareRecorded, linkDigest, recordFigures } from '#lib/share/recorded-figures.ts';
import { shareLink, type Picture } from '#lib/share/share-link.ts';
import { parseOpenUrl } from '#lib/share/url.ts';

const OPEN = 'https://regiobeeld.example/open';
const figures: readonly CellFigures[] = [
  {
    cell: 'c1',
    figures: [
      { name: 'Leegstand, Roosendaal', shown: '7,1%' },
      { name: 'Panden', shown: '1.204' }
    ]
  },
  { cell: 'c2', figures: Array.from({ length: 101 }, (_, n) => ({ name: `n${n}`, shown: String(n) })) }
];
const document = createDocument({
  id: 'beeld',
  template: { name: 'regionaal', changed: false },
  release: { id: 'demo', version: '2025-1', hash: '9f3c41aa7be0152d' },
  parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'provincie', own: {} },
  cells: ['c1', 'c2'].map((id) => ({ id, kind: 'text', name: '', folded: true, spec: {} }))
});

function cleared(picture: Picture): Cleared<Picture> {
  const passed = clear(picture, toReport([]), new Set());
  if (!passed.ok) throw new Error('not cleared');
  return passed.value;
}
async function linkTo(picture: Picture): Promise<string> {
  const link = await shareLink(OPEN, cleared(picture));
  if (!link.ok) throw new Error(link.error.kind);
  return link.value.url;
}
const open = (url: string) => parseOpenUrl(new URL(url));

describe('a shared link', () => {
  test('to fictional figures says so in its address, and opens the same', async () => {
    const notice = 'Fictieve demonstratiecijfers';
    const edited = { ...document, title: 'Mijn beeld' };
    for (const shared of [document, edited]) {
      const url = await linkTo({ document: shared, figures, notice });
      expect(url).toContain('let_op=Fictieve+demonstratiecijfers');
      expect(await open(url)).toEqual(await open(await linkTo({ document: shared, figures, notice: '' })));
    }
  });

  test('leaves comments at home unless somebody chose to send them', async () => {
    const comment = { id: 'o1', cell: 'c1', author: '', at: 5, text: 'Nog navragen', resolved: false };
    const commented = { document: { ...document, comments: [comment] }, figures, notice: '' };
    expect(await linkTo(commented)).toBe(await linkTo({ document, figures, notice: '' }));
    const chosen = await shareLink(OPEN, cleared(commented), true);
    expect(chosen.ok && (await open(chosen.value.url))).toMatchObject({
      value: { shared: { document: { comments: [comment] } } }
    });
  });

  test('of an unchanged template can be read by people and comes back the same', async () => {
    const url = await linkTo({ document, figures, notice: '' });
    const digest = await linkDigest(figures);
    expect(url).toBe(
      `${OPEN}?beeld=regionaal&gebied=RIEC_ZWB&periode=2024&vergelijking=provincie&uitgave=demo.9f3c41aa&controle=${digest}`
    );
    expect(await open(url)).toEqual({
      ok: true,
      value: {
        kind: 'template',
        link: {
          template: 'regionaal',
          parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'provincie' },
          release: { id: 'demo', hash: '9f3c41aa' },
          digest
        }
      }
    });
  });

  test.each([
    ['a changed cell', { template: { name: 'regionaal', changed: true } }],
    ['a title', { title: 'Kust' }],
    ['a note', { note: 'Graag meelezen' }],
    ['no template', { template: null }],
    ['an own parameter', { parameters: { ...document.parameters, own: { grens: 5 } } }],
    ['an own region', { regions: [{ code: 'EIGEN_1', naam: 'Kust', leden: ['GM0748'] }] }]
  ])('holds the whole document with %s', async (_what, over) => {
    const changed = { ...document, ...over };
    const opened = await open(await linkTo({ document: changed, figures, notice: '' }));
    expect(opened).toMatchObject({
      ok: true,
      value: { kind: 'picture', shared: { document: { ...changed, id: 'link' } } }
    });
  });

  test('leaves the numbers out, not their digest, when they would make it too long to send', async () => {
    const many = Array.from({ length: 40 }, (_, cell) => ({
      cell: `c${cell + 1}`,
      figures: Array.from({ length: 90 }, (_figure, n) => ({
        name: `n${n}`,
        shown: String(Math.sin(cell * 90 + n))
      }))
    }));
    const cells = many.map(({ cell: id }) => ({ id, kind: 'text', name: '', folded: true, spec: {} }));
    const url = await linkTo({ document: { ...document, template: null, cells }, figures: many, notice: '' });
    expect(linkSize(url.length)).toBe('everywhere');
    const opened = await open(url);
    if (!opened.ok || opened.value.kind !== 'picture') throw new Error('not opened');
    expect(await compareRecorded(opened.value.shared.figures, many)).toMatchObject({ identical: true });
    const [first, ...rest] = many;
    const other = [
      { cell: 'c1', figures: (first?.figures ?? []).with(0, { name: 'n0', shown: 'x' }) },
      ...rest
    ];
    expect(await compareRecorded(opened.value.shared.figures, other)).toMatchObject({
      identical: false,
      replaced: ['c1'],
      same: 39 * 90
    });
  });

  test('of the page itself asks for nothing', async () => {
    for (const url of [OPEN, `${OPEN}?bron=mail`, `${OPEN}#`])
      expect(await open(url)).toEqual({ ok: true, value: { kind: 'nothing' } });
  });

  test.each([
    '?beeld=regionaal',
    '?beeld=regionaal&gebied=%3Cscript%3E&periode=2024&uitgave=demo.9f3c41aa',
    '?beeld=regionaal&gebied=RIEC_ZWB&periode=gisteren&uitgave=demo.9f3c41aa',
    '?beeld=regionaal&gebied=RIEC_ZWB&periode=2024&uitgave=demo.9f3c',
    '?beeld=regionaal&gebied=RIEC_ZWB&periode=2024&vergelijking=mars&uitgave=demo.9f3c41aa'
  ])('with %s is refused', async (search) => {
    expect(await open(OPEN + search)).toEqual({ ok: false, error: { kind: 'incomplete-address' } });
  });

  test('says how far it reaches', () => {
    expect([2_000, 2_001, 8_000, 8_001].map(linkSize)).toEqual(['everywhere', 'mail', 'mail', 'file']);
  });
});

describe('the figures in a link', () => {
  const changeOne = (cell: string, index: number, shown: string): readonly CellFigures[] =>
    figures.map((one) =>
      one.cell === cell
        ? { ...one, figures: one.figures.with(index, { name: one.figures[index]?.name ?? '', shown }) }
        : one
    );

  test('are identical when every number shows the same', async () => {
    expect(await compareRecorded(await recordFigures(figures), figures)).toEqual({
      identical: true,
      changed: [],
      replaced: [],
      same: 103
    });
  });

  test('name a number that changed, then and now', async () => {
    expect(await compareRecorded(await recordFigures(figures), changeOne('c1', 0, '6,8%'))).toEqual({
      identical: false,
      changed: [{ cell: 'c1', name: 'Leegstand, Roosendaal', then: '7,1%', now: '6,8%' }],
      replaced: [],
      same: 102
    });
  });

  test('name the cell when it has more numbers than a link carries, or other ones', async () => {
    const recorded = await recordFigures(figures);
    expect(await compareRecorded(recorded, changeOne('c2', 0, '9'))).toMatchObject({
      replaced: ['c2'],
      same: 2
    });
    const other = figures.map((cell) => ({ ...cell, figures: cell.figures.slice(1) }));
    expect(await compareRecorded(recorded, other)).toMatchObject({ replaced: ['c1', 'c2'], same: 0 });
    expect(await compareRecorded(recorded, [])).toMatchObject({ identical: false, replaced: ['c1', 'c2'] });
    const more = [...figures, { cell: 'c3', figures: [{ name: 'x', shown: '1' }] }];
    expect(await compareRecorded(recorded, more)).toMatchObject({ replaced: ['c3'], same: 103 });
  });
});
