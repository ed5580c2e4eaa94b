/**
 * Heights, relative to the middle line, that keep dots of one radius apart: every dot as near to the line as the
 * dots left of it allow. Where the swarm would be taller than `room` to either side, it is pressed together.
 */
export function beeswarm(positions: readonly number[], radius: number, room: number): readonly number[] {
  const order = positions.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const heights = positions.map(() => 0);
  const reach = 2 * radius;
  const placed: { readonly x: number; readonly y: number }[] = [];
  let first = 0;
  for (const { x, index } of order) {
    while (first < placed.length && x - (placed[first]?.x ?? x) >= reach) first += 1;
    const near = placed.slice(first);
    const candidates = near.flatMap((other) => {
      const offset = Math.sqrt(Math.max(0, reach ** 2 - (x - other.x) ** 2));
      return [other.y - offset, other.y + offset];
    });
    const free = (y: number): boolean =>
      near.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= reach ** 2 - 1e-6);
    const y = [0, ...candidates.sort((a, b) => Math.abs(a) - Math.abs(b))].find(free) ?? 0;
    placed.push({ x, y });
    heights[index] = y;
  }
  const tallest = heights.reduce((most, y) => Math.max(most, Math.abs(y)), 0);
  const limit = Math.max(0, room - radius);
  return tallest <= limit ? heights : heights.map((y) => (y * limit) / tallest);
}
