import type { Document } from '../document/model.ts';
import type { RecordedFigures } from './recorded-figures.ts';

/** What a full link holds. */
export interface SharedPicture {
  readonly document: Document;
  readonly figures: RecordedFigures;
}
