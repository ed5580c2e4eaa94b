import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, MAX_FRAGMENT } from '#lib/share/codec.ts';
import { deflate } from '#lib/share/deflate.ts';
import type { SharedPicture } from '#lib/share/shared-picture.ts';
import { forge, frame } from '../../fuzz/malformed-links.ts';
import { comments, pictures } from './documents.ts';

async function link(shared: SharedPicture): Promise<string> {
  const encoded = await encodeLink(shared);
  if (!encoded.ok) throw new Error(encoded.error.kind);
  return encoded.value;
}

const [sample] = fc.sample(
  pictures.filter(({ document }) => document.cells.length > 3),
  { seed: 2, numRuns: 1 }
);
if (!sample) throw new Error('no sample');

const minimal = {
  release: { id: 'demo', version: '2025-1', hash: '9f3c41aa' },
  gebied: 'RIEC_ZWB',
  periode: '2024',
  cells: [] as unknown[],
  digest: '0123456789abcdef'
};
const refusal = async (fragment: string) => {
  const decoded = await decodeLink(fragment);
  return decoded.ok ? null : decoded.error.kind;
};

describe('a link', () => {
  test('gives back every picture that went in', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        expect(await decodeLink(`#${await link(picture)}`)).toEqual({ ok: true, value: picture });
      }),
      { seed: 1, numRuns: 300 }
    );
  });

  test('gives back the comments that somebody chose to send', async () => {
    const commented = pictures.chain((picture) =>
      comments(picture.document.cells).map((said) => ({
        ...picture,
        document: { ...picture.document, comments: said }
      }))
    );
    await fc.assert(
      fc.asyncProperty(commented, async (picture) => {
        const encoded = await link(picture);
        expect(encoded.startsWith('v2.')).toBe(picture.document.comments.length > 0);
        expect(await decodeLink(encoded)).toEqual({ ok: true, value: picture });
      }),
      { seed: 3, numRuns: 100 }
    );
  });

  test('holds only letters, digits, - and _ after its version', async () => {
    expect(await link(sample)).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
  });

  test('cut anywhere is refused', async () => {
    const whole = await link(sample);
    for (let length = 0; length < whole.length; length += 1) {
      const kind = await refusal(whole.slice(0, length));
      expect(kind).toBe(length < 3 ? 'not-a-link' : 'truncated');
    }
  });

  test('with any one character changed is refused', async () => {
    const whole = await link(sample);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%';
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.constantFrom(...alphabet),
        async (at, character) => {
          fc.pre(whole[at] !== character);
          expect(await refusal(whole.slice(0, at) + character + whole.slice(at + 1))).not.toBeNull();
        }
      ),
      { seed: 3, numRuns: 2_000 }
    );
  });

  test('may have taken the end of its sentence with it', async () => {
    const whole = await link(sample);
    for (const end of ['.', ').', '”,', ' \n', '>']) expect((await decodeLink(whole + end)).ok).toBe(true);
  });

  test('of a newer version says so, and other text is no link', async () => {
    expect(await decodeLink('#v7.AAAA')).toEqual({ ok: false, error: { kind: 'newer-version', version: 7 } });
    for (const text of ['', '#', '#top', 'v0.AA', 'v1', '#V1.AAAA', 'https://x/#v1.AAAA'])
      expect(await refusal(text)).toBe('not-a-link');
  });

  test('that inflates to more than a megabyte is refused without inflating it all', async () => {
    expect(await refusal(frame(await deflate(new Uint8Array(30_000_000))))).toBe('too-large');
    expect(await refusal(`v1.${'A'.repeat(MAX_FRAGMENT)}`)).toBe('too-large');
  });

  test('with a key that reaches prototypes is refused, however deep', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const inside = `{"kind":"text","spec":{"a":[{"${key}":{"polluted":1}}]}}`;
      expect(await refusal(await forge(JSON.stringify(minimal).replace('[]', `[${inside}]`)))).toBe(
        'forbidden-key'
      );
    }
    expect('polluted' in {}).toBe(false);
  });

  test('with too many cells, too many levels or endless nesting is refused', async () => {
    const cells = Array.from({ length: 201 }, () => ({ kind: 'text' }));
    expect(await refusal(await forge(JSON.stringify({ ...minimal, cells })))).toBe('too-many-cells');
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
    expect(await refusal(await forge(JSON.stringify(minimal).replace('[]', deep)))).toBe('too-deep');
    expect(await refusal(await forge('['.repeat(900_000)))).not.toBeNull();
  });

  test('with anything its schema does not know is refused, with the place', async () => {
    const wrong: readonly [object, string][] = [
      [{ ...minimal, script: 'x' }, '/script'],
      [{ ...minimal, cells: [{ kind: 'text', html: '<b>' }] }, '/cells/0/html'],
      [{ ...minimal, cells: [{ kind: 'TEXT' }] }, '/cells/0/kind'],
      [{ ...minimal, cells: [{ kind: 'sql', name: 'a b' }] }, '/cells/0/name'],
      [{ ...minimal, regions: [{ code: 'GM0748', naam: 'x', leden: [] }] }, '/regions/0/code'],
      [{ ...minimal, own: { gebied: 'x' } }, '/own/gebied'],
      [{ ...minimal, release: { ...minimal.release, hash: 'x' } }, '/release/hash'],
      [{ ...minimal, digest: 'x' }, '/digest'],
      [{ ...minimal, vergelijking: 'mars' }, '/vergelijking']
    ];
    for (const [content, path] of wrong)
      expect(await decodeLink(await forge(JSON.stringify(content)))).toEqual({
        ok: false,
        error: { kind: 'invalid', path }
      });
  });

  test('with two cells of one name is refused', async () => {
    const cells = [
      { kind: 'sql', name: 'a' },
      { kind: 'sql', name: 'a' }
    ];
    expect(await refusal(await forge(JSON.stringify({ ...minimal, cells })))).toBe('invalid');
  });

  test('keeps a cell of a kind that this page does not know', async () => {
    const cells = [{ kind: 'hologram', spec: { straal: 3 } }];
    const decoded = await decodeLink(await forge(JSON.stringify({ ...minimal, cells })));
    expect(decoded).toMatchObject({ ok: true, value: { document: { cells: [{ kind: 'hologram' }] } } });
  });

  test('that holds no JSON, no UTF-8 or no DEFLATE is refused', async () => {
    for (const content of ['', '{', 'null', '"x"', '[1]', '1e999', 'undefined'])
      expect(await refusal(await forge(content))).not.toBeNull();
    expect(await refusal(frame(await deflate(Uint8Array.of(0xff, 0xfe))))).toBe('altered');
    expect(await refusal(frame(new Uint8Array()))).toBe('altered');
  });
});
