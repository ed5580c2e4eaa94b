/** A4 in twentieths of a point, and how wide its text and its running text are. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const page = { width: mm(210), height: mm(297), side: mm(18), top: mm(19), bottom: mm(17) } as const;

/** Between the margins: figures and tables. */
export const textWidth = page.width - 2 * page.side;

/** Running text keeps a measure of some ninety signs. */
export const readingIndent = mm(24);

/** Half points, as Word counts type. */
export const points = (size: number): number => size * 2;

/** Twentieths of a point, as Word counts space. */
export const space = (size: number): number => size * 20;
