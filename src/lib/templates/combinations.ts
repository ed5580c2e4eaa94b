import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { available, current, heading, isTestable } from './section.ts';

/** None of them sensitive, and common enough to be tested in nearly every gemeente: six pairs and four triples. */
const patterns = [
  'panden_meervoudig_ingeschreven',
  'bedrijven_jonger_2jr',
  'leegstand_niet_woningen',
  'woningen_stichting_eigenaar'
];

/** Which patterns fall together; nothing where the release has fewer than two of them. */
export function combinationCells(release: Release, locale: Locale): readonly make.TemplateCell[] {
  const shown = current(available(patterns, release), release)
    .filter((indicator) => isTestable(indicator) && !indicator.gevoelig)
    .map(({ id }) => id);
  if (shown.length < 2) return [];
  return [
    heading(
      translate(locale, 'template.head.combinations'),
      translate(locale, 'template.question.combinations')
    ),
    make.combination('combinaties', shown)
  ];
}
