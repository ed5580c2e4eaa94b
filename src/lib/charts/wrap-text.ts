import { textWidth } from './text-width.ts';

/** A text in lines of at most `room` pixels, broken between words; a longer word keeps a line of its own. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  weight: 400 | 500 | 600 = 400
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
