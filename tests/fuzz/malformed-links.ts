import fc from 'fast-check';
import { encodeBase64Url } from '#lib/share/base64url.ts';
import { encodeLink } from '#lib/share/codec.ts';
import { crc32 } from '#lib/share/crc32.ts';
import { deflate } from '#lib/share/deflate.ts';
import { encodeV1 } from '#lib/share/versions/v1.ts';
import { pictures } from '../unit/share/documents.ts';

/** A fragment around any bytes with a right checksum and length: what someone who means harm can make. */
export function frame(body: Uint8Array, version = 1): string {
  const bytes = new Uint8Array(7 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, crc32(body));
  view.setUint8(4, body.length >>> 16);
  view.setUint16(5, body.length & 0xffff);
  bytes.set(body, 7);
  return `v${version}.${encodeBase64Url(bytes)}`;
}

/** The same around a text, compressed. */
export const forge = async (text: string): Promise<string> =>
  frame(await deflate(new TextEncoder().encode(text)));

interface Malformed {
  readonly name: string;
  readonly fragment: string;
  /** The change may have made another picture that is right. */
  readonly mayOpen?: boolean;
}

const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#\u0000é '];
const shapes = [
  '{"a":',
  '[',
  '{"__proto__":',
  '"',
  '{"cells":[',
  '1e309',
  '-',
  'null',
  'tru',
  '\ud800',
  '\u0000'
];
const values: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  [],
  {},
  [[[]]],
  { kind: {} },
  '‮',
  'x'
];

/** `count` fragments that are no link as it was given out, the same for the same seed. */
export async function malformedLinks(count: number, seed: number): Promise<readonly Malformed[]> {
  const samples = fc.sample(pictures, { seed, numRuns: 40 });
  const whole = await Promise.all(
    samples.map(async (picture) => {
      const link = await encodeLink(picture);
      return { json: encodeV1(picture), fragment: link.ok ? link.value : 'v1.' };
    })
  );
  const random = fc.sample(fc.noShrink(fc.array(fc.nat(0x7fffffff), { minLength: 8, maxLength: 8 })), {
    seed,
    numRuns: count
  });
  return Promise.all(
    random.map((dice, index) => {
      const start = whole[index % whole.length];
      if (!start) throw new Error('no sample');
      const attack = attacks[index % attacks.length];
      if (!attack) throw new Error('no attack');
      return attack(start, dice);
    })
  );
}

interface Start {
  readonly json: object;
  readonly fragment: string;
}
type Attack = (start: Start, dice: readonly number[]) => Malformed | Promise<Malformed>;

const pick = <T>(list: readonly T[], die = 0): T => {
  const item = list[die % list.length];
  if (item === undefined) throw new Error('nothing to pick');
  return item;
};

const attacks: readonly Attack[] = [
  ({ fragment }, [a = 0]) => ({ name: 'cut', fragment: fragment.slice(0, a % fragment.length) }),
  ({ fragment }, [a = 0, b = 0]) => {
    const at = 3 + (a % (fragment.length - 3));
    const other = characters.filter((character) => character !== fragment[at]);
    return { name: 'flipped', fragment: fragment.slice(0, at) + pick(other, b) + fragment.slice(at + 1) };
  },
  ({ fragment }, [a = 0, b = 0]) => {
    const at = 3 + (a % (fragment.length - 3));
    return {
      name: 'inserted',
      fragment: fragment.slice(0, at) + pick(characters, b) + 'Q' + fragment.slice(at)
    };
  },
  ({ fragment }, [a = 0, b = 0]) => {
    const at = 3 + (a % (fragment.length - 4));
    return { name: 'removed', fragment: fragment.slice(0, at) + fragment.slice(at + 1 + (b % 9)) };
  },
  ({ fragment }, [a = 0]) => ({
    name: 'doubled',
    fragment: fragment + fragment.slice(a % fragment.length) + 'A'
  }),
  (_, dice) => ({ name: 'random bytes', fragment: frame(Uint8Array.from(dice.flatMap(bytesOf))) }),
  (_, dice) => ({ name: 'random text', fragment: String.fromCodePoint(...dice.map((die) => die % 0xd7ff)) }),
  async (_, [a = 0, b = 0]) => ({
    name: 'deep or broken JSON',
    fragment: await forge(pick(shapes, a).repeat(1 + (b % 5_000)))
  }),
  async (_, [a = 0]) => ({
    name: 'bomb',
    fragment: frame(await deflate(new Uint8Array(1_100_000 + (a % 2_000_000)).fill(a & 0xff)))
  }),
  async ({ json }, [a = 0, b = 0]) => ({
    name: 'wrong value',
    mayOpen: true,
    fragment: await forge(JSON.stringify({ ...json, [pick(Object.keys(json), a)]: pick(values, b) }))
  }),
  async ({ json }, [a = 0]) => ({
    name: 'unknown key',
    fragment: await forge(JSON.stringify({ ...json, [pick(['script', 'html', 'toString', ''], a)]: 1 }))
  }),
  async ({ json }, [a = 0]) => ({
    name: 'prototype key',
    fragment: await forge(
      JSON.stringify(json).replace(
        '"cells":[',
        `"cells":[{"kind":"sql","spec":{"x":{"${pick(['__proto__', 'constructor', 'prototype'], a)}":{}}}},`
      )
    )
  }),
  async ({ json }, [a = 0, b = 0]) => {
    const cells = {
      cells: [{ kind: 'sql', [pick(['name', 'folded', 'spec', 'kind', 'id'], a)]: pick(values, b) }]
    };
    return { name: 'wrong cell', fragment: await forge(JSON.stringify({ ...json, ...cells, wrong: 1 })) };
  },
  ({ fragment }, [a = 0]) => ({
    name: 'other version',
    fragment: fragment.replace('v1', `v${pick([0, 2, 3, 99, 1e6, '', '-1', '1.0'], a)}`)
  })
];

const bytesOf = (die: number): readonly number[] => [die & 0xff, (die >> 8) & 0xff, (die >> 16) & 0xff];
