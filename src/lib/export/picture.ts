/** A drawing as text, in pixels of its own. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
