import { readdirSync, readFileSync } from 'node:fs';
import type { ImportFile } from '../../workers/import/api.ts';

const folder = new URL('../fixtures/import/', import.meta.url);

/** Whole files to damage: every fixture of the readers. */
export const wholeFiles = (): readonly ImportFile[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.md'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));

/** Files that somebody might send to break a reader. */
export function hostileFiles(): readonly ImportFile[] {
  const text = (name: string, content: string): ImportFile => ({
    name,
    bytes: new TextEncoder().encode(content)
  });
  const bytes = (name: string, ...content: number[]): ImportFile => ({
    name,
    bytes: Uint8Array.from(content)
  });
  return [
    text('alleen-scheiding.csv', ';'.repeat(5000)),
    text('alleen-regels.csv', '\n'.repeat(5000)),
    text('een-cel.csv', 'x'.repeat(200_000)),
    text('brede-regel.csv', `${'a;'.repeat(3000)}\n${'1;'.repeat(3000)}`),
    text('open-quote.csv', `gemeente;n\n"${'Breda;1\n'.repeat(2000)}`),
    text('quotes.csv', '"'.repeat(9999)),
    text('formules.csv', 'gemeente;jaar;n\nBreda;2023;=1+1\nTilburg;2023;@SUM(A1)\n'),
    text('html.csv', '<script>alert(1)</script>;jaar;n\n<b>Breda</b>;2023;1\n'),
    text('proto.json', '[{"__proto__":{"x":1},"constructor":2,"code":"GM0363","jaar":2023,"n":1}]'),
    text('diep.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    text('geen-einde.json', '{"value":[{"code":"GM0363"'),
    text('leeg.json', '{}'),
    text('lege-topologie.json', '{"type":"Topology","objects":{},"arcs":[]}'),
    text(
      'kapotte-topologie.json',
      '{"type":"Topology","objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[99]],"properties":{"statcode":"GM0363"}}]}},"arcs":[]}'
    ),
    text('grote-getallen.csv', `gemeente;jaar;n\nBreda;2023;${'9'.repeat(400)}\nTilburg;2023;1e999\n`),
    text('besturing.csv', 'gemeente;jaar;n\nBre\u0000da;2023;1\n'),
    text('rtl.csv', 'gemeente;jaar;n\n\u202eaderB;2023;1\n'),
    bytes('half-utf16.csv', 0xff, 0xfe, 0x67),
    bytes('parquet.parquet', 0x50, 0x41, 0x52, 0x31, 0xff, 0xff, 0xff, 0x7f, 0x50, 0x41, 0x52, 0x31),
    bytes('arrow.arrow', 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f),
    bytes('zip.zip', 0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0))
  ];
}

/** One of several ways to damage bytes, chosen by numbers from outside. */
export function damage({ name, bytes }: ImportFile, way: number, at: number, value: number): ImportFile {
  const place = Math.floor(at * bytes.length);
  const ways = [
    () => bytes.subarray(0, place),
    () => bytes.subarray(place),
    () => bytes.map((byte, index) => (index === place ? value : byte)),
    () => Uint8Array.from([...bytes.subarray(0, place), value, ...bytes.subarray(place)]),
    () => Uint8Array.from([...bytes.subarray(0, place), ...bytes.subarray(place + 1 + (value % 40))]),
    () => Uint8Array.from([...bytes, ...bytes.subarray(place)]),
    () => bytes.map((byte) => (byte === 0x3b ? value : byte)),
    () => Uint8Array.from([...bytes.subarray(0, place), 0x22, ...bytes.subarray(place)])
  ];
  return { name, bytes: (ways[way % ways.length] ?? (() => bytes))() };
}
