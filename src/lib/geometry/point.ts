/** A place on a map sheet: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Left, top, width, height on a map sheet. Also an SVG `viewBox`. */
export type Box = readonly [x: number, y: number, width: number, height: number];
