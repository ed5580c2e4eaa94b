import type { DotPaint } from './dot-paints.ts';
import type { Dots, Standing } from './paint-dots.ts';
import type { Sheet } from './painted.ts';

/** What is left of a dot that does not pass. */
const faded = 0.42;

interface Stamp {
  readonly size: number;
  /** Per pixel how much of it the disc covers, and its rim: 0 to 255. */
  readonly disc: Uint8Array;
  readonly rim: Uint8Array;
}

/** A disc in pixels with soft edges. */
function createStamp(radius: number): Stamp {
  const size = 2 * Math.ceil(radius + 0.5) + 1;
  const middle = (size - 1) / 2;
  const cover = (far: number, edge: number) => Math.round(255 * Math.min(1, Math.max(0, edge + 0.5 - far)));
  const disc = new Uint8Array(size * size);
  const rim = new Uint8Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const far = Math.hypot(column - middle, row - middle);
      disc[row * size + column] = cover(far, radius);
      rim[row * size + column] = Math.max(0, cover(far, radius) - cover(far, radius - 1));
    }
  }
  return { size, disc, rim };
}

const channels = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/**
 * Draws tens of thousands of dots by writing pixels: a canvas path of so many arcs takes a frame or more. Those that do
 * not pass come first, faded. The dots lie in a picture of their own over what was painted before.
 */
export function createDotStamper(): (
  sheet: Sheet,
  dots: Dots,
  classes: ArrayLike<number>,
  paints: readonly DotPaint[],
  standing: Standing
) => void {
  const picture = new OffscreenCanvas(1, 1);
  const over = picture.getContext('2d', { willReadFrequently: true });
  let image: ImageData | null = null;
  let stamp: Stamp | null = null;
  let stampOf = 0;

  return ({ context, width, height, ratio }, { places, xs, ys, radius }, classes, paints, standing) => {
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (!over) return;
    if (image?.width !== across || image.height !== down) {
      picture.width = across;
      picture.height = down;
      image = new ImageData(across, down);
    } else image.data.fill(0);
    if (!stamp || stampOf !== radius * ratio) {
      stampOf = radius * ratio;
      stamp = createStamp(stampOf);
    }
    const { data } = image;
    const { size, disc, rim } = stamp;
    const half = (size - 1) / 2;
    const looks = paints.map(({ fill, line }) => ({
      fill: channels(fill),
      line: line === null ? null : channels(line)
    }));
    const { visible, active } = standing;

    for (const passes of active ? [0, 1] : [1]) {
      const strength = passes === 1 ? 1 : faded;
      for (let dot = 0; dot < places.length; dot += 1) {
        const place = places[dot] ?? 0;
        if (active && visible[place] !== passes) continue;
        const look = looks[classes[place] ?? 0];
        if (!look) continue;
        const left = Math.round((xs[dot] ?? 0) * ratio) - half;
        const top = Math.round((ys[dot] ?? 0) * ratio) - half;
        if (left < 0 || top < 0 || left + size > across || top + size > down) continue;
        for (let row = 0; row < size; row += 1) {
          let at = ((top + row) * across + left) * 4;
          for (let column = 0; column < size; column += 1, at += 4) {
            const pixel = row * size + column;
            const cover = (disc[pixel] ?? 0) * strength;
            if (cover === 0) continue;
            const colour = look.line && (rim[pixel] ?? 0) > 127 ? look.line : look.fill;
            const part = Math.max(cover / 255, 0);
            const rest = 1 - part;
            data[at] = colour[0] * part + (data[at + 3] === 0 ? colour[0] : (data[at] ?? 0)) * rest;
            data[at + 1] = colour[1] * part + (data[at + 3] === 0 ? colour[1] : (data[at + 1] ?? 0)) * rest;
            data[at + 2] = colour[2] * part + (data[at + 3] === 0 ? colour[2] : (data[at + 2] ?? 0)) * rest;
            data[at + 3] = Math.max(data[at + 3] ?? 0, cover);
          }
        }
      }
    }
    over.putImageData(image, 0, 0);
    context.drawImage(picture, 0, 0, width, height);
  };
}
