import type { ChartTheme } from '../../../charts/theme.ts';
import { rule } from '../canvas/lines.ts';

/** As the handles look at rest. */
const grip = { width: 6, height: 18, radius: 3, line: 1.4 } as const;

/** A brush on its way, between two pixels: its band and its handles. */
export function paintBrush(
  context: CanvasRenderingContext2D,
  { low, high, height }: { readonly low: number; readonly high: number; readonly height: number },
  { petrol, surface }: ChartTheme
): void {
  context.globalAlpha = 0.11;
  context.fillStyle = petrol;
  context.fillRect(low, 0, high - low, height);
  context.globalAlpha = 1;
  for (const x of [low, high]) {
    rule(context, { x, y: 0 }, { x, y: height }, { colour: petrol, width: 1.6 });
    context.beginPath();
    context.roundRect(x - grip.width / 2, (height - grip.height) / 2, grip.width, grip.height, grip.radius);
    context.fillStyle = surface;
    context.fill();
    context.lineWidth = grip.line;
    context.strokeStyle = petrol;
    context.stroke();
  }
}
