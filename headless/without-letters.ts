/** Latin letters, digits, punctuation and the spaces between them: what our own faces have. */
const LAST_LETTER = 0xff;
const CMAP = 0x636d6170;
const GROUP = 12;

/**
 * A TrueType font that knows its signs, and no letters: its table of characters (format 12) with the first 256 left out.
 * The glyphs stay; nothing leads to them.
 */
export function withoutLetters(font: Uint8Array): Uint8Array {
  const output = new Uint8Array(font);
  const view = new DataView(output.buffer);
  const cmap = tableOf(view);
  const groups = cmap + fullSubtable(view, cmap) + 16;
  const count = view.getUint32(groups - 4);
  const kept = Array.from({ length: count }, (_, index) => groups + index * GROUP)
    .map((at) => [0, 4, 8].map((field) => view.getUint32(at + field)))
    .filter(([, last = 0]) => last > LAST_LETTER)
    .map(([first = 0, last = 0, glyph = 0]) => {
      const skipped = Math.max(0, LAST_LETTER + 1 - first);
      return [first + skipped, last, glyph + skipped];
    });
  kept.flat().forEach((value, index) => view.setUint32(groups + index * 4, value));
  view.setUint32(groups - 4, kept.length);
  // The other subtables still know letters: this one stands in their place.
  const subtables = view.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index += 1)
    view.setUint32(cmap + 4 + index * 8 + 4, groups - 16 - cmap);
  return output;
}

function tableOf(view: DataView): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1)
    if (view.getUint32(12 + index * 16) === CMAP) return view.getUint32(12 + index * 16 + 8);
  throw new Error('font without cmap');
}

/** Offset in `cmap` of the subtable that has all of Unicode. */
function fullSubtable(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const offset = view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(cmap + offset) === 12) return offset;
  }
  throw new Error('font without a full table of characters');
}
