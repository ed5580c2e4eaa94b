import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A stretch of text that both versions have, or one of them. */
export interface TextRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many differences the texts have nothing to do with each other, and looking on would take a second. */
const MOST_DIFFERENCES = 1_000;

/** What changed in running text, by word. */
export const wordChanges = (before: string, after: string): readonly TextRun[] =>
  toRuns(diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES }), before, after);

/** What changed in code, by line. */
export const lineChanges = (before: string, after: string): readonly TextRun[] =>
  toRuns(
    diffLines(before, after, { maxEditLength: MOST_DIFFERENCES, ignoreNewlineAtEof: true }),
    before,
    after
  );

function toRuns(
  changes: readonly ChangeObject<string>[] | undefined,
  before: string,
  after: string
): readonly TextRun[] {
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after }
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value
  }));
}
