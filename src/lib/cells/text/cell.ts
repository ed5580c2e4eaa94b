import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { reservedParameters } from '../../document/names.ts';
import type { Table } from '../../engine/table.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { formatResultValue } from '../table/format-result-value.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { fillInlineValues, inlineValues, type InlineValue } from './inline-values.ts';

/** What a text is: the document's own, someone's interpretation, a local signal, or a limit of the figures. */
export const callouts = ['', 'duiding', 'lokaal', 'beperking'] as const;
type Callout = (typeof callouts)[number];

export interface TextSpec {
  readonly markdown: string;
  readonly callout: Callout;
  /** Who says it and when; shown with an interpretation or a local signal. */
  readonly author: string;
  readonly date: string;
  /** What the author is asked for; shown while there is no text. */
  readonly prompt: string;
}

export interface TextOutput {
  /** With the inline values filled in. */
  readonly markdown: string;
}

const schema = v.object({
  markdown: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), ''),
  callout: v.optional(v.picklist(callouts), ''),
  author: v.optional(shortText, ''),
  date: v.optional(shortText, ''),
  prompt: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), '')
});

/** Subjects that are not cells. */
const subjects: readonly string[] = [...reservedParameters, 'uitgave'];

/** Running text in markdown, with values in it: `{{gebied.naam}}`, `{{periode}}`, `{{cel.kolom}}`. */
export const textCell: CellKind<TextSpec, TextOutput> = {
  kind: 'text',
  label: 'cells.kind.text',
  parse: (input) => parseSpec(schema, input),
  reads({ markdown }, known) {
    const values = inlineValues(markdown);
    const names = [...new Set(values.map(({ subject }) => subject))];
    return {
      tables: [],
      cells: values.flatMap(({ subject, member }) =>
        member !== '' && !subjects.includes(subject) ? [subject] : []
      ),
      parameters: names.filter((name) => subjects.includes(name) || known.parameters.includes(name))
    };
  },
  async run({ markdown }, context) {
    for (const { subject, member } of inlineValues(markdown)) {
      const table = member !== '' && !subjects.includes(subject) ? context.upstream(subject) : undefined;
      if (table && !table.columns.some(({ name }) => name === member))
        return err({
          kind: 'spec',
          field: `${subject}.${member}`,
          detail: translate(context.locale, 'cells.text.no-column', { column: member, cell: subject })
        });
    }
    return ok({ markdown: fillInlineValues(markdown, (value) => shownValue(value, context)) });
  },
  title: () => '',
  describe: () => '',
  table: () => null,
  sql: () => null,
  figures: () => [],
  example: {
    markdown: '## Wat dit beeld wel en niet zegt\n\nDit beeld van **{{gebied.naam}}** gaat over {{periode}}.',
    callout: '',
    author: '',
    date: '',
    prompt: ''
  }
};

/** Null for what the document does not know: the place stays as it was typed. */
function shownValue({ subject, member }: InlineValue, context: CellContext): string | null {
  const { resolved, release, locale, upstream } = context;
  switch (member === '' ? subject : `${subject}.${member}`) {
    case 'gebied':
    case 'gebied.naam':
      return resolved.area.naam;
    case 'gebied.code':
      return resolved.area.code;
    case 'gebied.gemeenten':
      return String(resolved.members.length);
    case 'periode':
      return formatPeriod(resolved.parameters.periode, locale);
    case 'vergelijking':
    case 'vergelijking.naam':
      return resolved.comparison.naam;
    case 'uitgave':
    case 'uitgave.titel':
      return release.title;
    case 'uitgave.versie':
      return release.version;
  }
  const own = resolved.parameters.own[subject];
  if (own !== undefined && member === '') return String(own);
  const table = upstream(subject);
  return table && member !== '' ? firstValue(table, member, locale) : null;
}

function firstValue(table: Table, column: string, locale: CellContext['locale']): string | null {
  const found = table.columns.find(({ name }) => name === column);
  return found && table.rowCount > 0 ? formatResultValue(found.value(0), found.kind, locale) : null;
}
