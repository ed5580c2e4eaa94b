import { formatDate, formatPeriod } from '../i18n/formats.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { ResolvedParameters } from '../document/cell-kind.ts';
import type { Document } from '../document/model.ts';
import type { ExportRequest } from './request.ts';

/** Where a report's figures come from: everything one needs to make it again. */
export interface Provenance {
  /** Name and value, in reading order. */
  readonly lines: readonly (readonly [name: string, value: string])[];
  /** On one line, for the foot of every page. */
  readonly footer: string;
  /** ISO. */
  readonly date: string;
  readonly author: string;
}

/** Characters of a hash that are enough to tell releases apart on paper. */
const SHORT_HASH = 7;

export function provenanceOf(
  { parameters, author, note }: Document,
  { area, comparison }: Pick<ResolvedParameters, 'area' | 'comparison'>,
  { release, locale, date, appVersion }: Pick<ExportRequest, 'release' | 'locale' | 'date' | 'appVersion'>
): Provenance {
  const line = (key: MessageKey, value: string): readonly [string, string][] =>
    value === '' ? [] : [[translate(locale, key), value]];
  const { hash } = release.regiobeeld;
  const named = `${release.title} ${release.version}`;
  const day = formatDate(date, locale);
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title).join('; ');
  return {
    lines: [
      ...line('export.provenance.area', `${area.naam} (${area.code})`),
      ...line('export.provenance.period', formatPeriod(parameters.periode, locale)),
      ...line('export.provenance.comparison', comparison.naam),
      ...Object.entries(parameters.own).map(([name, value]): [string, string] => [`$${name}`, String(value)]),
      ...line('export.provenance.release', named),
      ...line('export.provenance.hash', hash),
      ...line('export.provenance.sources', titles(release.sources)),
      ...line('export.provenance.licences', titles(release.licenses)),
      ...line('export.provenance.app', `Regiobeeld ${appVersion}`),
      ...line('export.provenance.date', day),
      ...line('export.provenance.author', author),
      ...line('export.provenance.note', note)
    ],
    footer: translate(locale, 'export.provenance.footer', {
      release: named,
      hash: hash.slice(0, SHORT_HASH),
      app: appVersion,
      date: day
    }),
    date,
    author
  };
}
