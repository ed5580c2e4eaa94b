import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../i18n/messages.ts';
import { fillPlaces } from './fill-places.ts';
import type { ComparisonClass } from '../indicators/assessment.ts';

/** A stretch of a sentence; the strong ones are what a reader's eye should fall on. */
interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

/** A claim in words: in parts for the page, plain for exports and screen readers. */
export interface Sentence {
  readonly parts: readonly SentencePart[];
  readonly plain: string;
  /** Class that the claim rests on; `niet_getoetst` when it rests on none. */
  readonly class: ComparisonClass;
}

/** Which words surround an interval: in full the first time in a text, short after that. */
export type IntervalWords = 'full' | 'short';

/**
 * Sentence from a message. The marks `**` of the message are read before values come in, so that a name can hold
 * anything.
 */
export function toSentence(
  locale: Locale,
  key: MessageKey,
  values: MessageValues,
  tested: ComparisonClass = 'niet_getoetst'
): Sentence {
  const template = translate(locale, key);
  const parts = template.split('**').flatMap((piece, i): SentencePart[] => {
    const text = fillPlaces(piece, values);
    return text === '' ? [] : [{ text, strong: i % 2 === 1 }];
  });
  return { parts, plain: parts.map(({ text }) => text).join(''), class: tested };
}

/** Clauses as one sentence, with its full stop; the first one's class is the sentence's. */
export function joinClauses(clauses: readonly Sentence[]): Sentence {
  const parts = [...clauses.flatMap((clause) => clause.parts), { text: '.', strong: false }];
  return {
    parts,
    plain: parts.map(({ text }) => text).join(''),
    class: clauses[0]?.class ?? 'niet_getoetst'
  };
}
