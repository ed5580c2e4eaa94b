/** Makes a region that scrolls reachable by keyboard, so that arrow keys scroll it. */
export function focusable(node: HTMLElement): void {
  node.tabIndex = 0;
}
