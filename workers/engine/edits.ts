/** A piece of text put in the place of another. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Text with all edits made; they don't overlap and stand in rising order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.slice(from, edit.at) + edit.text;
    from = edit.at + edit.length;
  }
  return text + source.slice(from);
}

/** Place in the edited text → place in the source; within an edit: its begin. */
export function toSourcePlace(place: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.at + shift;
    if (place < start) break;
    if (place < start + edit.text.length) return edit.at;
    shift += edit.text.length - edit.length;
  }
  return place - shift;
}

/** Line and column of a place, both counted from 1; columns in UTF-16 units, as editors count. */
export function toPosition(
  source: string,
  place: number
): { readonly line: number; readonly column: number } {
  const before = source.slice(0, Math.max(0, Math.min(place, source.length)));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}
