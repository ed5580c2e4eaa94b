import papaparse from 'papaparse';

/** In order of preference: Dutch files use `;` because the comma is in their numbers. */
const separators = [';', '\t', '|', ','] as const;
export type Separator = (typeof separators)[number];

/** The sign that cuts most of the first lines in the same number of cells; null when no sign does. */
export function detectSeparator(text: string): Separator | null {
  const start = text.slice(0, 64_000);
  let best: { readonly sign: Separator; readonly score: number } | null = null;
  for (const sign of separators) {
    const score = evenness(start, sign);
    if (score > 0 && (!best || score > best.score + 0.15)) best = { sign, score };
  }
  return best?.sign ?? null;
}

/** Part of the lines that has the usual number of cells, when that is more than one. */
function evenness(text: string, delimiter: Separator): number {
  const { data } = papaparse.parse<string[]>(text, { delimiter, preview: 60 });
  const widths = data.filter((line) => line.some((cell) => cell.trim() !== '')).map((line) => line.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return widths.length === 0 ? 0 : most / widths.length;
}
