import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dataTables } from '#lib/export/data-table.ts';
import { formats } from '#lib/export/formats/index.ts';
import { paperTables } from '#lib/export/paper-tables.ts';
import { figuresOf } from '#lib/export/report.ts';
import { isBuilt } from '#headless/native-engine.ts';
import { translate } from '#lib/i18n/messages.ts';
import { decodePictureFile } from '#lib/share/picture-file.ts';
import { written, type Written } from './written.ts';

// Nine files are written and read back; a loaded machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 400_000 });

const NOTICE = 'Fictieve demonstratiecijfers';
let world: Written;
const files = new Map<string, Uint8Array>();
const folder = mkdtempSync(join(tmpdir(), 'regiobeeld-export-'));

beforeAll(async () => {
  if (!isBuilt('demo')) throw new Error('build the demo release first: npm run datasets');
  world = await written();
  for (const { kind } of formats) files.set(kind, (await world.file(kind)).bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (kind: string): Uint8Array => files.get(kind) ?? new Uint8Array();
const textOf = (kind: string): string => strFromU8(bytesOf(kind));
const partsOf = (kind: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytesOf(kind))).map(([path, bytes]) => [path, strFromU8(bytes)])
  );

/** Words of a Word part, cell by cell. */
const wordsIn = (xml: string): string =>
  xml
    .replace(/<w:(?:br|tab)\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");

/** Every number that stands in a table behind the text, as the cells show them. */
const shownNumbers = (): readonly string[] =>
  paperTables(world.report).tables.flatMap(({ table }) =>
    table.rows.length <= 60 ? table.rows.flatMap((row) => row.filter((text) => /\d/.test(text))) : []
  );

test('Word has headings, contents, numbered captions and a description with every image', () => {
  const parts = partsOf('docx');
  const body = parts['word/document.xml'] ?? '';
  expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
  expect(body).toContain('TOC \\h');
  expect(body.match(/SEQ Figuur/g)?.length).toBeGreaterThan(4);
  expect(wordsIn(body)).toContain('Figuur 1. ');
  const images = body.match(/<wp:docPr [^>]*>/g) ?? [];
  expect(images.length).toBeGreaterThan(4);
  for (const image of images) expect(image).toMatch(/descr="[^"]{20,}"/);
});

test('the contents of Word give the page of every section', () => {
  const body = partsOf('docx')['word/document.xml'] ?? '';
  const entries = body.match(/<w:instrText[^>]*>PAGEREF[\s\S]*?<w:fldChar w:fldCharType="end"\/>/g) ?? [];
  const pages = entries.map((entry) => Number(/<w:t[^>]*>(\d+)<\/w:t>/.exec(entry)?.[1]));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages[0]).toBe(1);
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
});

test('tables in Word repeat their heads and keep their rows whole', () => {
  const body = partsOf('docx')['word/document.xml'] ?? '';
  const tables = body.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  const withHead = tables.filter((table) => table.includes('<w:tblHeader/>'));
  expect(withHead.length).toBeGreaterThan(8);
  for (const table of withHead)
    expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
});

test('Word fetches nothing, says what the figures are and where they come from', () => {
  const parts = partsOf('docx');
  for (const [path, text] of Object.entries(parts))
    if (path.endsWith('.rels')) expect(text).not.toContain('TargetMode="External"');
  const heads = Object.entries(parts).filter(([path]) => /word\/header\d\.xml$/.test(path));
  expect(heads.length).toBeGreaterThan(0);
  for (const [, text] of heads) expect(text).toContain(NOTICE);
  const words = wordsIn(parts['word/document.xml'] ?? '');
  for (const [name, value] of world.report.provenance.lines) expect(words).toContain(`${name}: ${value}`);
  for (const { rule } of world.report.checks) expect(words).toContain(rule);
  expect(words).toContain('niet getoetst, niet meegeteld');
});

test('a text that waits for its words has lines to write on, and one that nobody asked for is not there', () => {
  const waiting = world.report.blocks.filter(
    (block) => block.kind === 'callout' && block.blocks.some(({ kind }) => kind === 'lines')
  );
  expect(waiting.length).toBeGreaterThan(0);
  const { document } = parseHTML(textOf('html'));
  expect(document.querySelectorAll('.callout .lines')).toHaveLength(waiting.length);
  const body = partsOf('docx')['word/document.xml'] ?? '';
  expect(body.match(/<w:between /g)).toHaveLength(3 * waiting.length);
  for (const text of [document.body.textContent, wordsIn(body)])
    expect(text).not.toContain(translate('nl', 'cells.text.empty'));
});

test('a printed page holds no gradients and no patterns on small marks, which would each be a large image', () => {
  const page = textOf('html');
  expect(page).toContain('-stipple-');
  expect(page).not.toContain('gradient(');
  expect(page).not.toMatch(/<(?:rect|circle) [^>]*fill="url\(#[^"]*-stipple-/);
  expect(page).toMatch(/@media screen\{body\{background-image/);
  const { document } = parseHTML(page);
  const words = [...document.querySelectorAll('.watermark span')].map(({ textContent }) => textContent);
  expect(new Set(words)).toEqual(new Set([NOTICE]));
});

test('every number of a table reads the same in Word and in the web page as in the cell', () => {
  const word = new Set(wordsIn(partsOf('docx')['word/document.xml'] ?? '').split('\n'));
  const { document } = parseHTML(textOf('html'));
  const cells = new Set([...document.querySelectorAll('td')].map(({ textContent }) => textContent));
  const numbers = shownNumbers();
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.filter((shown) => !cells.has(shown))).toEqual([]);
  // What is the same in every row is said once, above the table.
  const folded = [...word].filter((line) => line.includes(': ')).join('\n');
  expect(numbers.filter((shown) => !word.has(shown) && !folded.includes(shown))).toEqual([]);
});

test('paper defines what it shows, as text in columns, and leaves out what sentences and measures told', () => {
  const { tables, entries } = paperTables(world.report);
  const body = partsOf('docx')['word/document.xml'] ?? '';
  const words = wordsIn(body);
  expect(body).toMatch(/<w:type w:val="continuous"\/>[\s\S]*<w:cols [^>]*w:num="2"/);
  const [definitions] = entries;
  const all = figuresOf(world.report).find(({ of }) => of === 'methods')?.table?.rows ?? [];
  expect(definitions?.table.rows.length).toBeGreaterThan(10);
  expect(definitions?.table.rows.length).toBeLessThanOrEqual(all.length);
  for (const [name = '', about = ''] of definitions?.table.rows ?? [])
    expect(words).toContain(`${name}. ${about}`);
  const told = figuresOf(world.report).filter(({ of }) => of === 'measures');
  expect(told.length).toBeGreaterThan(0);
  expect(tables.map(({ table }) => table)).not.toContain(told[0]?.table);
});

test('the web page asks for nothing and runs nothing', () => {
  const page = textOf('html');
  expect(page).not.toMatch(/<script|<iframe|<object|<link |<img |\son\w+=|@import|javascript:/i);
  expect(page.match(/(?:href|src)="(?!#)[^"]*"/g) ?? []).toEqual([]);
  expect(page.match(/url\((?!data:|"data:|#)[^)]*\)/g) ?? []).toEqual([]);
  expect(page).toContain(NOTICE);
  expect(page).toContain("default-src 'none'");
});

test('drawings in the web page do not take each other’s hatches', () => {
  const { document } = parseHTML(textOf('html'));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a sheet holds numbers as numbers, to the digit that is shown', () => {
  const parts = partsOf('xlsx');
  const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml/.test(path));
  const tables = dataTables(world.report);
  expect(sheets).toHaveLength(tables.length + 2);
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text
  );
  expect(shared.some((text) => text?.includes(NOTICE))).toBe(true);
  tables.forEach((table, index) => {
    const sheet = parts[`xl/worksheets/sheet${index + 2}.xml`] ?? '';
    const numbers = [...sheet.matchAll(/<c [^>]*?(?:t="n")?[^>]*><v>(-?[\d.e-]+)<\/v>/g)]
      .filter(([cell]) => !cell.includes('t="s"'))
      .map(([, value]) => Number(value));
    const wanted = table.columns.flatMap(({ values }) =>
      values.flatMap((value) =>
        value.kind === 'number' ? [value.percent ? Number(`${value.value}e-2`) : value.value] : []
      )
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual([...wanted].sort((a, b) => a - b));
  });
});

test('CSV reads back in a Dutch spreadsheet, one file per table beside what they are', () => {
  const parts = partsOf('csv');
  expect(parts['LEESMIJ.txt']).toContain(NOTICE);
  for (const table of dataTables(world.report)) {
    const { data } = Papa.parse<string[]>(parts[`${table.name}.csv`] ?? '', {
      delimiter: ';',
      skipEmptyLines: true
    });
    expect(data[0]).toEqual(table.columns.map(({ name }) => name));
    expect(data).toHaveLength(table.rowCount + 1);
  }
  expect([...(unzipSync(bytesOf('csv'))['leden.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(parts['leden.csv']).toContain('1234,5');
});

test('Parquet reads back in DuckDB with the same values', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of dataTables(world.report)) {
    const path = join(folder, `${table.name}.parquet`);
    writeFileSync(path, unzipSync(bytesOf('parquet'))[`${table.name}.parquet`] ?? new Uint8Array());
    const reader = await connection.runAndReadAll(`FROM read_parquet('${path}')`);
    const columns = reader.getColumnsJS();
    const names = reader.columnNames();
    for (const { name, values } of table.columns) {
      const read = columns[names.indexOf(name)];
      const numeric = values.some(({ kind }) => kind === 'number');
      expect(read).toEqual(
        values.map((value) =>
          value.kind === 'number' ? value.value : value.kind === 'text' && !numeric ? value.text : null
        )
      );
    }
  }
});

test('the script of queries runs in DuckDB beside the release', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${join(import.meta.dirname, '../../../static/data/demo')}'`);
  const script = textOf('sql');
  expect(script).toContain(`-- ${NOTICE}`);
  expect(script).toContain("SET VARIABLE gemeenten = ['GM");
  const statements = await connection.extractStatements(script);
  const answers: Awaited<ReturnType<typeof connection.runAndReadAll>>[] = [];
  for (let index = 0; index < statements.count; index += 1)
    answers.push(await (await statements.prepare(index)).runAndReadAll());
  const asked = figuresOf(world.report).filter(({ sql }) => sql);
  expect(answers.filter(({ currentRowCount }) => currentRowCount > 0).length).toBeGreaterThanOrEqual(
    asked.length
  );
  // The last is the analyst's own: the gemeenten of the region.
  expect(asked.at(-1)?.name).toBe('leden');
  expect(answers.at(-1)?.columnNames()).toEqual(['code', 'naam', 'maat']);
  expect(answers.at(-1)?.currentRowCount).toBe(37);
});

test('every figure is a drawing of its own with title, sentence and notice', () => {
  const drawings = Object.entries(partsOf('svg')).filter(([path]) => path.endsWith('.svg'));
  const images = Object.keys(unzipSync(bytesOf('png'))).filter((path) => path.endsWith('.png'));
  expect(images.map((path) => path.replace('.png', '.svg'))).toEqual(drawings.map(([path]) => path));
  expect(drawings.length).toBeGreaterThan(5);
  for (const [, svg] of drawings) {
    expect(svg).toContain(NOTICE);
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]{20,}<\/desc>/);
    expect(svg).not.toMatch(/href="(?!#)/);
  }
});

test('the file of the document opens again', () => {
  const opened = decodePictureFile(textOf('beeld'));
  expect(opened.ok && opened.value.document.parameters.gebied).toBe('RIEC_ZWB');
});

test.each(formats.map(({ kind }) => kind).filter((kind) => kind !== 'png'))(
  'the same date gives the same bytes: %s',
  async (kind) => {
    expect(Buffer.compare((await world.file(kind)).bytes, bytesOf(kind))).toBe(0);
  }
);

test('both ends of an interval are written in the unit of their value', () => {
  let shares = 0;
  for (const { columns } of dataTables(world.report))
    columns.forEach(({ values: lows }, at) => {
      if (!columns[at]?.name.endsWith('95%-bi (laag)')) return;
      const highs = columns[at + 1]?.values ?? [];
      const measured = columns
        .slice(0, at)
        .findLast(({ values }) => values.some((one) => one.kind === 'number'));
      measured?.values.forEach((value, row) => {
        const ends = [lows[row], highs[row]].filter((end) => end?.kind === 'number');
        if (value.kind !== 'number' || ends.length === 0) return;
        expect(ends.map((end) => end?.kind === 'number' && end.percent)).toEqual([
          value.percent,
          value.percent
        ]);
        if (value.percent) shares += 1;
      });
    });
  expect(shares).toBeGreaterThan(0);
});
