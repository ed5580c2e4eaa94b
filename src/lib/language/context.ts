import type { AreaDirectory } from '../areas/directory.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { IntervalWords } from './sentence.ts';

/** What a sentence is said with: the definition of its indicator, the names of areas, the reader's language. */
export interface SentenceContext {
  readonly indicator: Indicator;
  readonly areas: AreaDirectory;
  readonly locale: Locale;
  /** `full` for the first interval of a text; short when left out. */
  readonly interval?: IntervalWords;
}
