import * as v from 'valibot';
import { ok } from '../../base/result.ts';
import type { CellKind } from '../../document/cell-kind.ts';
import { reservedParameters } from '../../document/names.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { fillInlineValues, inlineValues } from './inline-values.ts';
import { resolveValue, type Unresolved } from './resolve-value.ts';

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
  /** On paper its heading begins a page. */
  readonly startsPage: boolean;
}

export interface TextOutput {
  /** With the inline values filled in; a place without a value stays as it was typed, as code. */
  readonly markdown: string;
  readonly unresolved: readonly Unresolved[];
}

const schema = v.object({
  markdown: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), ''),
  callout: v.optional(v.picklist(callouts), ''),
  author: v.optional(shortText, ''),
  date: v.optional(shortText, ''),
  prompt: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), ''),
  startsPage: v.optional(v.boolean(), false)
});

/** Subjects that are not cells. */
const subjects: readonly string[] = [...reservedParameters, 'uitgave'];

/** Running text in markdown, with values in it: `{{gebied.naam}}`, `{{periode}}`, `{{cel.waarde}}`. */
export const textCell: CellKind<TextSpec, TextOutput> = {
  kind: 'text',
  label: 'cells.kind.text',
  starting: () => ({}),
  parse: (input) => parseSpec(schema, input),
  reads({ markdown }, known) {
    const values = inlineValues(markdown);
    const names = [...new Set(values.map(({ subject }) => subject))];
    return {
      tables: [],
      cells: values.flatMap(({ subject, member }) =>
        member !== '' && !subjects.includes(subject) && known.named.includes(subject) ? [subject] : []
      ),
      parameters: names.filter((name) => subjects.includes(name) || known.parameters.includes(name))
    };
  },
  async run({ markdown }, context) {
    const unresolved = new Map<string, Unresolved>();
    const filled = fillInlineValues(markdown, (place) => {
      const value = resolveValue(place, context);
      if (value.ok) return value.value;
      unresolved.set(value.error.place, value.error);
      return null;
    });
    return ok({ markdown: filled, unresolved: [...unresolved.values()] });
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
    prompt: '',
    startsPage: false
  }
};
