import type { PaperShapes } from '../cells/paper.ts';
import type { GateReport } from '../gates/gate-report.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import type { Picture } from './picture.ts';

/** One face of the two families that a document is set in. */
export interface FontFace {
  readonly family: 'Newsreader' | 'Radio Canada';
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** TrueType. */
  readonly data: Uint8Array;
}

/** What only a browser, or only Node, can do. */
export interface ExportPlatform {
  /** The DOM that charts are drawn with. */
  readonly dom: Document;
  readonly shapes: PaperShapes;
  fonts(): Promise<readonly FontFace[]>;
  /** PNG of a picture, `scale` device pixels to each of its own. */
  rasterise(picture: Picture, scale: number): Promise<Uint8Array>;
}

/** What someone wants to hand over, besides the document itself. */
export interface ExportRequest {
  readonly platform: ExportPlatform;
  readonly release: Release;
  /** What the gates said; printed behind the text. */
  readonly gates: GateReport;
  readonly title: string;
  /** Under the title: gemeenten and inhabitants. */
  readonly about: string;
  readonly locale: Locale;
  /** ISO date; the same date gives the same bytes. */
  readonly date: string;
  readonly appVersion: string;
  /** SQL of every figure behind the text. */
  readonly queries: boolean;
  readonly signal: AbortSignal;
  /** Part that is done, 0 to 1; resolves when the surroundings have had their turn. */
  progress(part: number): Promise<void>;
}
