import type { Locale } from '../i18n/locale.ts';
import type { Indicator } from '../indicators/definition.ts';
import { inSentence, unregisteredName } from './indicator-name.ts';
import { phrases as english } from './phrases/en.ts';
import { phrases as dutch } from './phrases/nl.ts';
import type { Phrase } from './phrases/phrase.ts';

const books: Readonly<Record<Locale, Readonly<Record<string, Partial<Phrase>>>>> = { nl: dutch, en: english };

const recorded: Readonly<Record<Locale, string>> = { nl: 'geregistreerd', en: 'recorded' };

/** From the phrase book, completed by rules of thumb: an indicator that no one wrote a phrase for still reads well. */
export function phraseOf(indicator: Indicator, locale: Locale): Phrase {
  const entry = books[locale][indicator.id] ?? {};
  const noun = entry.noun ?? inSentence(unregisteredName(indicator, locale));
  const plural = entry.plural ?? isPlural(noun, locale);
  return {
    subject: entry.subject ?? subjectOf(indicator, noun, plural, locale),
    noun,
    plural,
    counted: entry.counted ?? null,
    done: entry.done ?? recorded[locale],
    by: entry.by ?? null,
    share: entry.share ?? null,
    shareAgain: entry.shareAgain ?? null,
    measured: entry.measured ?? null,
    explanation: entry.explanation ?? null,
    fewer: entry.fewer ?? null,
    saysBase: entry.subject !== undefined
  };
}

/** What the number is, of an indicator that no one wrote a subject for. */
function subjectOf({ soort, richting }: Indicator, noun: string, plural: boolean, locale: Locale): string {
  const words = richting === 'detectie_afhankelijk' ? recordedSubjects[locale] : subjects[locale];
  return `${soort === 'telling' ? words[plural ? 'many' : 'mass'] : subjects[locale].other} ${noun}`;
}

const subjects = {
  nl: { many: 'het aantal', mass: 'het cijfer voor', other: 'het cijfer voor' },
  en: { many: 'the number of', mass: 'the figure for', other: 'the figure for' }
} as const;

const recordedSubjects = {
  nl: { many: 'het aantal geregistreerde', mass: 'de geregistreerde' },
  en: { many: 'the number of recorded', mass: 'the recorded' }
} as const;

/** Whether the head of a noun phrase, its last word before a preposition, looks like a plural. */
function isPlural(noun: string, locale: Locale): boolean {
  const [head = ''] = noun.split(
    / (?:van|in|op|met|naar|bij|voor|over|die|dat|of|at|by|for|with|to|who|about) /
  );
  const last = head.split(' ').at(-1) ?? '';
  return locale === 'nl' ? /(en|s)$/.test(last) : /[^s]s$/.test(last);
}
