/** Advance widths of Radio Canada in hundredths of an em, measured in Chromium; all digits are 60. */
const byWidth: readonly (readonly [width: number, characters: string])[] = [
  [22, ',.:;·’'],
  [27, "ijl '|"],
  [33, '()![]/'],
  [37, '-rf'],
  [40, 't"I'],
  [51, 'csvyzxk`?'],
  [56, 'aeéëèLFJo'],
  [60, 'bdgpqhnuTZ$*+<=>–−'],
  [64, 'CESVXYPKBR&A'],
  [72, 'DGUHNOQ#w'],
  [80, 'M▲▽←→'],
  [92, 'mW%@']
];

const widths = new Map(byWidth.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
const DIGIT = 60;
const SEMIBOLD = 1.03;

/** Estimated width in pixels of a text in a figure: there is nothing to measure with outside a browser. */
export function textWidth(text: string, size: number, weight: 400 | 500 | 600 = 400): number {
  const hundredths = [...text].reduce((sum, character) => sum + (widths.get(character) ?? DIGIT), 0);
  return (hundredths / 100) * size * (weight === 600 ? SEMIBOLD : 1);
}

/** The text, cut with an ellipsis where it would be wider than the room there is. */
export function fitText(text: string, room: number, size: number, weight: 400 | 500 | 600 = 400): string {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, weight) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text on one line, or broken between words over two; what still does not fit is cut with an ellipsis. */
export function fitTwoLines(text: string, room: number, size: number): string {
  const words = text.split(' ');
  const fitting = words.findLastIndex(
    (_, last) => textWidth(words.slice(0, last + 1).join(' '), size) <= room
  );
  if (fitting === words.length - 1 || fitting < 0) return fitText(text, room, size);
  const second = words.slice(fitting + 1).join(' ');
  return `${words.slice(0, fitting + 1).join(' ')}\n${fitText(second, room, size)}`;
}
