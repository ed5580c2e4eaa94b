import type { AreaDirectory } from '../areas/directory.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { IntervalWords } from './sentence.ts';

/** What a heading or an earlier sentence can have said. */
export type Said = 'indicator' | 'area' | 'period';

/** What a sentence is said with: the definition of its indicator, the names of areas, the reader's language. */
export interface SentenceContext {
  readonly indicator: Indicator;
  readonly areas: AreaDirectory;
  readonly locale: Locale;
  /** What the text around the sentence has said already; nothing when left out. */
  readonly said?: readonly Said[];
  /** `full` for the first interval of a text; short when left out. */
  readonly interval?: IntervalWords;
}
