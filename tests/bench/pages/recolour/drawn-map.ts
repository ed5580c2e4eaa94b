/** A map on the page: draws a step on the page's last child, and may know which area lies under a point of it. */
export interface DrawnMap {
  readonly draw: (step: number) => void;
  /** Place of an area, −1 for none. */
  readonly areaAt?: (x: number, y: number) => number;
}
