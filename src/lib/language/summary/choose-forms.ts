import type { MessageKey } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { directionOf } from './arrange.ts';
import type { Unit } from './arrange.ts';

/** How a sentence begins: which message, and the word before it where that message has a place for one. */
export interface Form {
  readonly key: MessageKey;
  readonly opener: MessageKey | null;
}

/** Sentences from which the last one of a summary is announced as such. */
const longEnough = 4;

const openers = ['summary.opener.1', 'summary.opener.2', 'summary.opener.3'] as const;

/** After a figure in the same direction, in turn: no two sentences in a row are built alike. */
const goingOn = ['also', 'open', 'plain'] as const;

/**
 * Builds every sentence of a summary by what stands before it: the first names place and period, a turn of direction is
 * marked as one, a second turn in other words, and what goes on in the same direction varies.
 *
 * `opened`: a sentence about all figures together stands in front. `isRecorded`: the figure depends on who looked.
 * `isLong`: its name is too long for the middle of a sentence.
 */
export function chooseForms(
  units: readonly Unit[],
  opened: boolean,
  isRecorded: (assessment: Assessment) => boolean,
  isLong: (assessment: Assessment) => boolean
): readonly Form[] {
  let going = 0;
  let turned = false;
  let marked = 0;
  let opening = 0;
  const open = (kind: 'recorded' | 'value' | 'alike', opener?: MessageKey): Form => ({
    key: `summary.open.${kind}`,
    opener: opener ?? openers[opening++ % openers.length] ?? null
  });
  return units.map(({ kind, assessments }, i): Form => {
    const [one] = assessments;
    const first = i === 0 && !opened;
    if (kind === 'untested') {
      const bare = one.interval ? '' : ('.bare' as const);
      return { key: `summary.${first ? 'first' : 'plain'}.untested${bare}`, opener: null };
    }
    if (kind === 'alike') {
      if (first) return { key: 'summary.first.alike', opener: null };
      return i === 0 ? open('alike', 'summary.opener.example') : { key: 'summary.plain.alike', opener: null };
    }
    const form = isRecorded(one) ? 'recorded' : 'value';
    if (first)
      return {
        key: form === 'value' && isLong(one) ? 'summary.first.value.long' : `summary.first.${form}`,
        opener: null
      };
    if (i === units.length - 1 && units.length >= longEnough) return open(form, 'summary.opener.last');
    const before = units[i - 1]?.assessments.at(-1);
    const turns = before !== undefined && directionOf(before) === -directionOf(one);
    if (turns && !turned) {
      going = 0;
      turned = true;
      if (kind === 'contrast') return open(form);
      // Said twice, the same word would turn back what it turned before.
      return { key: `summary.${(marked += 1) > 1 ? 'back' : 'but'}.${form}`, opener: null };
    }
    turned = false;
    const turn = goingOn[going++ % goingOn.length] ?? 'open';
    if (turn === 'open' || (turn === 'also' && (turns || kind === 'contrast'))) return open(form);
    return { key: `summary.${turn}.${form}`, opener: null };
  });
}
