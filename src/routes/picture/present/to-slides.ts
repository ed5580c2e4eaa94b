import type { OutlineEntry } from '#lib/cells/outline.ts';
import { isHidden } from '#lib/cells/is-hidden.ts';
import type { Cell } from '#lib/document/model.ts';

/** One section of a picture, shown by itself. */
export interface Slide {
  /** `''` for what stands before the first heading. */
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** Cuts a picture at its headings; cells that a reader does not see are left out. */
export function toSlides(cells: readonly Cell[], outline: readonly OutlineEntry[]): readonly Slide[] {
  const titles = new Map(outline.map(({ id, title }) => [id, title]));
  const slides: { title: string; cells: Cell[] }[] = [{ title: '', cells: [] }];
  for (const cell of cells.filter((one) => !isHidden(one))) {
    const title = titles.get(cell.id);
    if (title !== undefined) slides.push({ title, cells: [] });
    slides.at(-1)?.cells.push(cell);
  }
  return slides.filter((slide) => slide.cells.length > 0);
}
