/** The sentence in which a place of a text lies, and where it begins; a line is never left. */
export function sentenceAround(
  text: string,
  place: number
): { readonly sentence: string; readonly start: number } {
  const before = text.slice(0, place);
  const start = Math.max(before.lastIndexOf('\n') + 1, lastEnd(before));
  const rest = /[.!?](?=\s|$)|\n/.exec(text.slice(place));
  const end = rest ? place + rest.index + 1 : text.length;
  return { sentence: text.slice(start, end), start };
}

/** After the last full stop that ends a sentence; one in a number does not. */
const lastEnd = (text: string): number => {
  const ends = [...text.matchAll(/[.!?]\s+/g)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
};
