/**
 * Pixel height for the comparison's label beside the label of the own series, which stays at its dot:
 * at the end of its own line, moved away until they are `gap` apart, on the other side where the frame ends.
 */
export function besideLabel(
  own: number | null,
  comparison: number,
  gap: number,
  frame: { readonly top: number; readonly bottom: number }
): number {
  const inside = Math.min(Math.max(comparison, frame.top), frame.bottom);
  if (own === null || Math.abs(own - inside) >= gap) return inside;
  const moved = comparison >= own ? own + gap : own - gap;
  if (moved > frame.bottom) return own - gap;
  if (moved < frame.top) return own + gap;
  return moved;
}
