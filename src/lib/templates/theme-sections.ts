import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { available, current, heading, isTestable } from './section.ts';

/** Most figures of one theme in a picture. */
const MOST = 12;

/**
 * A section per theme of the release, for releases whose indicators no outline knows: a picture is made of what is
 * there.
 */
export function themeSections(
  release: Release,
  used: ReadonlySet<string>,
  locale: Locale
): readonly make.TemplateCell[] {
  const { indicators, themes } = release.regiobeeld;
  const shown = current(
    available(
      indicators.map(({ id }) => id).filter((id) => !used.has(id)),
      release
    ),
    release
  );
  return themes.flatMap((theme, index) => {
    const own = shown.filter(({ thema }) => thema === theme.id).slice(0, MOST);
    const [first] = own.filter(isTestable);
    if (own.length === 0) return [];
    const head = locale === 'en' ? theme.naam_en : theme.naam;
    const name = `thema_${index + 1}`;
    const ids = own.map(({ id }) => id);
    const series = own.filter(({ perioden }) => perioden.length > 1).map(({ id }) => id);
    return [
      heading(head, ''),
      make.figures(`${name}_cijfers`, translate(locale, 'template.figures', { head }), ids),
      ...(series.length > 0
        ? [
            make.trend(
              `${name}_ontwikkeling`,
              translate(locale, 'template.trend', { head }),
              series.slice(0, 6)
            )
          ]
        : []),
      make.table(`${name}_tabel`, translate(locale, 'template.table', { head }), ids),
      ...(first ? [make.map(`${name}_kaart`, first.id, 'kolom')] : [])
    ];
  });
}
