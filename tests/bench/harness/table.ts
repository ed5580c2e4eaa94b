import type { Goal, Measure } from './benchmark.ts';
import { judge, summarise, timesOwn, type Verdict } from './summary.ts';

/** Three digits that say something. */
export const inDigits = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

const wordsOf = (goal: Goal, unit: string): string =>
  goal.kind === 'times'
    ? `at least ${goal.atLeast} × ${goal.against}`
    : `${goal.of} at most ${goal.atMost} ${unit}`;

const foundOf = ({ goal, found }: Verdict, unit: string): string =>
  goal.kind === 'times' ? `${inDigits(found)} ×` : `${inDigits(found)} ${unit}`;

/** A block of the table: contestants with median, p95 and ratio, then the goals. */
export function tableOf(measure: Measure): string {
  const { title, unit, own, samples, notes } = measure;
  const width = Math.max(...Object.keys(samples).map((name) => name.length), 24) + 2;
  const cells = (...texts: readonly string[]) =>
    texts.map((text, column) => (column === 0 ? text.padEnd(width) : text.padStart(11))).join('');
  const rows = Object.entries(samples).map(([name, list]) => {
    const { median, p95 } = summarise(list);
    const times = name === own ? '1' : inDigits(timesOwn(measure, name));
    return `  ${cells(name, inDigits(median), inDigits(p95), times, String(list.length))}`;
  });
  const verdicts = judge(measure).map(
    (verdict) =>
      `  goal: ${wordsOf(verdict.goal, unit)}: ${foundOf(verdict, unit)}, ${verdict.met ? 'met' : 'NOT MET'}`
  );
  return [
    title,
    `  ${cells('', `median ${unit}`, 'p95', '× own', 'samples')}`,
    ...rows,
    ...verdicts,
    ...notes.map((note) => `  ${note}`)
  ].join('\n');
}
