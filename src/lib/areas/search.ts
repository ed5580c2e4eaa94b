import type { Area, Level } from './area.ts';
import type { AreaDirectory } from './directory.ts';
import { fold } from './fold.ts';

/** An area that was found, and which part of its name the searched text stands for. */
export interface FoundArea {
  readonly area: Area;
  /** Null when the code matched instead of the name. */
  readonly match: { readonly start: number; readonly end: number } | null;
}

/** Larger areas first among equally good matches: few of them, and they are what a RIEC looks for. */
const levelOrder: Readonly<Record<Level, number>> = {
  land: 0,
  riec: 1,
  provincie: 2,
  eigen: 3,
  veiligheidsregio: 4,
  gemeente: 5,
  wijk: 6,
  buurt: 7
};

/** Where `text` stands in a name, and how well: 0 whole name, 1 its beginning, 2 the beginning of a word, 3 inside one. */
function find(name: string, text: string): { readonly rank: number; readonly start: number } | null {
  const start = name.indexOf(text);
  if (start < 0) return null;
  if (start === 0) return { rank: name.length === text.length ? 0 : 1, start };
  const atWord = name.indexOf(` ${text}`);
  return atWord < 0 ? { rank: 3, start } : { rank: 2, start: atWord + 1 };
}

/**
 * Areas that a typed text may mean, best first: by how the name begins, then by level, then by name.
 *
 * Diacritics, case, apostrophes and hyphens don't count; `s-gravenhage` finds `'s-Gravenhage (gemeente)`. A RIEC is
 * found by its region (`zeeland`), any area by its code. Empty text gives the largest areas.
 */
export function searchAreas(text: string, directory: AreaDirectory, limit = 12): FoundArea[] {
  const wanted = fold(text).trim();
  const found: (FoundArea & { readonly rank: number })[] = [];
  for (const area of directory.all) {
    const name = fold(area.naam);
    const skipped = name.length - name.trimStart().length;
    // "RIEC" and a leading apostrophe are not what a name begins with.
    const prefix = area.niveau === 'riec' && !wanted.startsWith('riec') ? 'riec '.length : skipped;
    const hit = find(name.slice(prefix), wanted);
    if (hit) {
      const start = prefix + hit.start;
      found.push({ area, rank: hit.rank, match: { start, end: start + wanted.length } });
    } else if (wanted.length > 2 && area.code.toLowerCase().startsWith(text.trim().toLowerCase())) {
      found.push({ area, rank: 1, match: null });
    }
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        levelOrder[a.area.niveau] - levelOrder[b.area.niveau] ||
        (a.area.naam < b.area.naam ? -1 : 1)
    )
    .slice(0, limit)
    .map(({ area, match }) => ({ area, match }));
}
