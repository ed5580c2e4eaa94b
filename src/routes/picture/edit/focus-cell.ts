/** Brings the focus to a cell and the cell into sight. */
export function focusCell(id: string): void {
  const cell = document.getElementById(`cel-${id}`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest' });
}
