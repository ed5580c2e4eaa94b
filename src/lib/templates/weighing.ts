import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import * as make from './cells.ts';

const criteria = ['nature', 'size', 'impact', 'influence', 'gap'] as const;

/** What people weigh, a line for every subject: a table that they fill in, and room for the reasons. */
export function weighing(subjects: readonly string[], locale: Locale): readonly make.TemplateCell[] {
  const heads = [
    translate(locale, 'template.weighing.subject'),
    ...criteria.map((name) => translate(locale, `template.weighing.${name}`))
  ];
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  return [
    make.text(
      [
        line(heads),
        line(heads.map(() => '---')),
        ...subjects.map((subject) => line([subject, ...criteria.map(() => '')]))
      ].join('\n')
    ),
    make.ownWords('duiding', translate(locale, 'template.interpretation'))
  ];
}
