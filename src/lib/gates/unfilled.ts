import type { CellId, Document } from '../document/model.ts';
import type { DepartureInput } from './departure.ts';

/** A text with places that nothing fills. */
export interface Unfilled {
  readonly cell: CellId;
  /** As they were typed; none where someone's own words are asked for and the text is empty. */
  readonly places: readonly string[];
}

/** A text's answer keeps a place without a value as code, in the braces that it was typed in. */
const PLACE = /`(\{\{[^`{}]*\}\})`/g;

/** Texts of a document in which a place has no value, or that wait for the words they ask for. */
export const unfilledTexts = (document: Document, state: DepartureInput['state']): readonly Unfilled[] =>
  document.cells.flatMap(({ id, kind, spec }): readonly Unfilled[] => {
    const { output } = state(id);
    if (kind !== 'text' || typeof output !== 'object' || output === null || !('markdown' in output))
      return [];
    const text = String(output.markdown);
    const places = [...text.matchAll(PLACE)].map(([, place = '']) => place);
    const waits = text.trim() === '' && Boolean(spec['prompt']);
    return places.length > 0 || waits ? [{ cell: id, places }] : [];
  });
