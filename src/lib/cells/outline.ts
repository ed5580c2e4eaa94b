import type { Cell } from '../document/model.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { inlineValues } from './text/inline-values.ts';

/** One line of the outline beside a picture; `id` is the cell to go to. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

/** Headings of the text cells, and the summary that stands before the first of them. */
export function outline(cells: readonly Cell[], locale: Locale): readonly OutlineEntry[] {
  return cells.flatMap(({ id, kind, spec }): OutlineEntry[] => {
    // A part's answer has a title of its own; the summary has none.
    if (kind === 'key-figures' && spec['layout'] === 'zinnen' && !spec['title'])
      return [{ id, title: translate(locale, 'cells.outline.summary'), level: 2 }];
    const markdown = kind === 'text' && typeof spec['markdown'] === 'string' ? spec['markdown'] : '';
    const heading = /^## +(.+)$/m.exec(markdown)?.[1] ?? '';
    if (heading === '' || inlineValues(heading).length > 0) return [];
    return [{ id, title: heading.replace(/[*_`]/g, ''), level: 2 }];
  });
}
