/** What a reader does when the page should no longer move by itself. */
const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;

/** Puts the caret at a cell and the cell in view, also when its editor comes later and makes it taller. */
export function focusCell(id: string): void {
  const cell = document.getElementById(`cel-${id}`);
  if (!cell) return;
  cell.focus({ preventScroll: true });
  const observer = new ResizeObserver(() => cell.scrollIntoView({ block: 'nearest' }));
  observer.observe(cell);
  const moved = new AbortController();
  const stop = () => {
    observer.disconnect();
    moved.abort();
  };
  for (const move of MOVES)
    addEventListener(move, stop, { capture: true, passive: true, signal: moved.signal });
}
