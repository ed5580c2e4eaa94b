import { chartTheme } from '../../charts/theme.ts';
import { translate } from '../../i18n/messages.ts';
import type { Report } from '../report.ts';

const { ink, ink2 } = chartTheme('print');

/** What stands on every printed page: title and notice above, source and hash with the page's number below. */
export function pageRule({
  provenance,
  title,
  notice,
  locale
}: Pick<Report, 'provenance' | 'title' | 'notice' | 'locale'>): string {
  const mark = (
    place: string,
    content: string,
    looks = `400 7pt "Radio Canada Variable","Radio Canada",sans-serif;color:${ink2}`
  ) => `@${place}{content:${content};font:${looks};white-space:nowrap}`;
  const page = `${quoted(`${translate(locale, 'export.page')} `)} counter(page) ${quoted(` ${translate(locale, 'export.of')} `)} counter(pages)`;
  return `@page{size:A4;margin:16mm 15mm 15mm;${[
    mark('top-left', quoted(title)),
    mark(
      'top-right',
      quoted(notice),
      `600 7pt "Radio Canada Variable","Radio Canada",sans-serif;color:${ink}`
    ),
    mark('bottom-left', quoted(provenance.footer)),
    mark('bottom-right', page)
  ].join('')}}`;
}

const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;
