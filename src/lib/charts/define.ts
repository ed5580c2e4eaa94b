/** What every chart gets besides its data: where to draw, how wide, in which language and theme. */
export interface DrawContext {
  /** The DOM to make elements with: the page's, or one made for export in Node. */
  readonly document: Document;
  readonly width: number;
  readonly locale: 'nl' | 'en';
  readonly theme: 'light' | 'dark' | 'print';
  /** Unique per figure on a page: pattern and clip ids begin with it. */
  readonly idPrefix: string;
}

/**
 * A kind of chart: turns complete data into an SVG and a sentence. Never queries, never formats by hand.
 */
export interface ChartKind<Data> {
  readonly kind: string;
  draw(data: Data, context: DrawContext): SVGSVGElement;
  /** One sentence that says what the drawing shows; also its accessible description. */
  describe(data: Data, locale: 'nl' | 'en'): string;
  readonly example: Data;
}
