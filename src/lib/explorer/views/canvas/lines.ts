/** Draws a straight line; `dash` as on a figure: 5 on, 3 off for a comparison. */
export function rule(
  context: CanvasRenderingContext2D,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  stroke: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] }
): void {
  context.setLineDash([...(stroke.dash ?? [])]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = stroke.width;
  context.strokeStyle = stroke.colour;
  context.stroke();
  context.setLineDash([]);
}

/** A dot on a bar with two end ticks: the form of every estimate. */
export function whisker(
  context: CanvasRenderingContext2D,
  mark: {
    readonly x: number;
    readonly y: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly radius: number;
    readonly fill: string;
    readonly colour: string;
    readonly halo: string;
  }
): void {
  const { x, y, low, high, radius, fill, colour, halo } = mark;
  const tick = radius + 2;
  for (const [stroke, width] of [
    [halo, 5],
    [colour, 1.8]
  ] as const) {
    if (low === null || high === null) continue;
    context.beginPath();
    context.moveTo(low, y);
    context.lineTo(high, y);
    for (const end of [low, high]) {
      context.moveTo(end, y - tick);
      context.lineTo(end, y + tick);
    }
    context.lineWidth = width;
    context.strokeStyle = stroke;
    context.stroke();
  }
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.8;
  context.strokeStyle = colour;
  context.stroke();
}
