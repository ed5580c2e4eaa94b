import { isSensitiveContext } from '../cells/choose-indicators.ts';
import { hasBranches } from '../cells/branches/cell.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';

/** One phenomenon of a picture: its leading question and the indicators that answer it, as far as they exist. */
export interface Section {
  /** Begin of its cells' names. */
  readonly name: string;
  readonly head: MessageKey;
  readonly question: MessageKey;
  readonly indicators: readonly string[];
  /** Those that stand for the section in the overview. */
  readonly overview: readonly string[];
  /** Series worth a small multiple, at most six are drawn. */
  readonly trend?: readonly string[];
  /** The first that exists is mapped. */
  readonly map?: readonly string[];
  /** Read per gemeente instead of for the region: what can't be pooled. */
  readonly table?: boolean;
  readonly note?: MessageKey;
  /** The first that exists is shown for every gemeente of the country. */
  readonly distribution?: readonly string[];
  /** Tells the branches of the work list, where the release has them. */
  readonly branches?: boolean;
}

/** Indicators of a list that a picture can show: in the release, for gemeenten, no sensitive context. */
export function available(ids: readonly string[], release: Release): readonly Indicator[] {
  const byId = new Map(release.regiobeeld.indicators.map((indicator) => [indicator.id, indicator]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter((indicator) => indicator.niveaus.includes('gemeente') && !isSensitiveContext(indicator));
}

/** Those with figures in the release's newest period: what a new picture opens on. */
export const current = (indicators: readonly Indicator[], release: Release): readonly Indicator[] => {
  const newest = release.regiobeeld.periods.at(-1);
  return indicators.filter(({ perioden }) => newest !== undefined && perioden.includes(newest));
};

/** A share or a rate: what can be tested, and so mapped by class. A bare count or a mean can't. */
export const isTestable = ({ soort, per }: Indicator): boolean =>
  soort === 'percentage' || (soort === 'telling' && per > 1);

/** For the map beside the title: counts large enough to be tested in most gemeenten. */
export const forHeadMap = ['drugsmisdrijven', 'misdrijven_totaal'];

/** Heading and leading question. */
export const heading = (head: string, question: string): make.TemplateCell =>
  make.text(question === '' ? `## ${head}` : `## ${head}\n\n### ${question}`);

/** Heading that begins a page on paper. */
export const headingOfPage = (head: string, under: string): make.TemplateCell =>
  make.text(`## ${head}\n\n### ${under}`, true);

/** Cells of a section; none when the release has none of its indicators. */
export function sectionCells(
  section: Section,
  release: Release,
  locale: Locale
): readonly make.TemplateCell[] {
  const indicators = available(section.indicators, release);
  if (indicators.length === 0) return [];
  const ids = indicators.map(({ id }) => id);
  const series = available(section.trend ?? [], release)
    .filter(({ perioden }) => perioden.length > 1)
    .slice(0, 6)
    .map(({ id }) => id);
  const [mapped] = available(section.map ?? [], release);
  const [spread] = available(section.distribution ?? [], release);

  const head = translate(locale, section.head);
  return [
    heading(head, translate(locale, section.question)),
    ...(section.table || !indicators.some(isTestable)
      ? []
      : [make.answer(`${section.name}_antwoord`, translate(locale, 'template.answer', { head }), ids)]),
    section.table
      ? make.table(`${section.name}_tabel`, translate(locale, 'template.figures', { head }), ids)
      : make.figures(`${section.name}_cijfers`, translate(locale, 'template.figures', { head }), ids),
    ...(section.branches && hasBranches(release) ? [make.branches(`${section.name}_werklijst`)] : []),
    ...(section.note ? [make.caution(translate(locale, section.note))] : []),
    ...(series.length > 0
      ? [make.trend(`${section.name}_ontwikkeling`, translate(locale, 'template.trend', { head }), series)]
      : []),
    ...(mapped ? [make.map(`${section.name}_kaart`, mapped.id, 'kolom')] : []),
    ...(spread ? [make.distribution(`${section.name}_verdeling`, spread.id)] : [])
  ];
}
