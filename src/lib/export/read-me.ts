import { translate } from '../i18n/messages.ts';
import type { Report } from './report.ts';

/** What goes with every bundle of files: what it is, what it is not, and where it comes from. */
export function toReadMe(
  { title, notice, provenance, checks, locale }: Report,
  files: readonly string[]
): string {
  const under = (head: string, lines: readonly string[]) => ['', head, ...lines];
  return [
    title,
    ...(notice === '' ? [] : [notice]),
    ...under(
      translate(locale, 'export.files'),
      files.map((file) => `- ${file}`)
    ),
    ...under(
      translate(locale, 'export.provenance'),
      provenance.lines.map(([name, value]) => `${name}: ${value}`)
    ),
    ...under(
      translate(locale, 'export.checks'),
      checks.map(({ gate, rule, outcome, reason }) => `${outcome}: ${gate}, ${rule}. ${reason}`)
    ),
    ''
  ].join('\n');
}
