import { fontFamily } from '../../../charts/theme.ts';

/** A font for a canvas, as figures write it. */
const letters = (size: number, weight: 400 | 600 = 400): string => `${weight} ${size}px ${fontFamily}`;

interface Words {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  /** Colour around the letters, so that they read on anything. */
  readonly halo?: string;
}

/** Writes one line, its middle at `y`. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, size, weight = 400, colour, align = 'center', halo }: Words
): void {
  context.font = letters(size, weight);
  context.textAlign = align;
  context.textBaseline = 'middle';
  if (halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
