import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '#datasets/cbs/read-content.ts';
import type { Report } from '#datasets/cbs/report.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { rowsOf } from './rows-of.ts';

const from = fileURLToPath(new URL('../../../../../shared/data/cbs-samples', import.meta.url));

describe.runIf(existsSync(from))('the real StatLine exports', async () => {
  const content = existsSync(from)
    ? await readContent({ seed: 1, from, progress: () => undefined }, '2024')
    : null;
  if (!content) return;
  const report = JSON.parse(
    content.notes?.find(({ name }) => name === 'report.json')?.text ?? '{}'
  ) as Report;
  const inhabitants = new Map(
    ['waarnemingen', 'waarnemingen_wijk', 'waarnemingen_buurt'].flatMap((table) =>
      rowsOf(content, table)
        .filter(({ indicator, periode }) => indicator === 'inwoners' && periode === '2024')
        .map(({ gebied, teller }) => [String(gebied), Number(teller)] as const)
    )
  );

  test('all 18,310 areas are there', () => {
    expect(report.areas).toEqual({
      land: 1,
      provincie: 12,
      riec: 10,
      veiligheidsregio: 25,
      gemeente: 342,
      wijk: 3393,
      buurt: 14574
    });
    expect(inhabitants.size).toBe(18_310);
  });

  test('the inhabitants of the gemeenten of all RIECs add up to those of the country', () => {
    const perRiec = new Map<string, number>();
    for (const { code, riec } of readGemeenten())
      perRiec.set(riec, (perRiec.get(riec) ?? 0) + (inhabitants.get(code) ?? NaN));
    expect(perRiec.size).toBe(10);
    expect([...perRiec.values()].reduce((sum, count) => sum + count, 0)).toBe(17_942_942);
    expect(inhabitants.get('NL01')).toBe(17_942_942);
  });

  test('the inhabitants of the wijken come within one per cent of those of their gemeente', () => {
    for (const { code } of readGemeenten()) {
      const wijken = [...inhabitants].filter(([wijk]) => wijk.startsWith(`WK${code.slice(2)}`));
      const sum = wijken.reduce((total, [, count]) => total + count, 0);
      expect(Math.abs(sum / (inhabitants.get(code) ?? NaN) - 1)).toBeLessThan(0.01);
    }
  });

  test('every file is accounted for: used, or refused with a reason', () => {
    expect(report.files).toHaveLength(8);
    for (const { file, rowsUsed } of report.files)
      if (rowsUsed === 0)
        expect(report.problems.some((problem) => problem.file === file && problem.kind === 'bestand')).toBe(
          true
        );
  });

  test('nothing is made of sex, and the gemeente Waterland is not a buurt of Amsterdam', () => {
    const told = report.problems.map(({ what, why }) => `${what}: ${why}`).join('\n');
    expect(told).toContain('Vrouwen: weggelaten');
    expect(told).toContain('Waterland: naam zonder code is van meer dan één gebied');
  });
});
