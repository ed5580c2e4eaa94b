import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { KnownNames } from '../../document/cell-kind.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Release } from '../../indicators/release.ts';

/**
 * Proposes what a statement can name: tables with their columns, other SQL cells, `$parameters`, and indicators inside
 * quotes.
 */
export function completionSource(names: KnownNames, release: Release | null, locale: Locale) {
  const detail = (kind: 'table' | 'cell' | 'parameter' | 'indicator') =>
    translate(locale, `cells.sql.completion.${kind}`);
  const resources = release?.resources.filter(({ name }) => names.tables.includes(name)) ?? [];

  const columns = [
    ...new Map(
      resources.flatMap(({ name, schema }) =>
        schema.fields.map((field): [string, Completion] => [
          field.name,
          { label: field.name, type: 'property', detail: name, info: field.description ?? '' }
        ])
      )
    ).values()
  ];
  const tables = names.tables.map((label): Completion => ({
    label,
    type: 'class',
    detail: detail('table'),
    boost: 2
  }));
  const cells = names.cells.map((label): Completion => ({
    label,
    type: 'variable',
    detail: detail('cell'),
    boost: 3
  }));
  const parameters = names.parameters.map((name): Completion => ({
    label: `$${name}`,
    type: 'constant',
    detail: detail('parameter')
  }));
  const indicators = (release?.regiobeeld.indicators ?? []).map(({ id, naam }): Completion => ({
    label: id,
    type: 'enum',
    detail: naam
  }));

  return (context: CompletionContext): CompletionResult | null => {
    const parameter = context.matchBefore(/\$\w*/);
    if (parameter) return { from: parameter.from, options: parameters };
    const quoted = context.matchBefore(/'[a-z0-9_]*/);
    if (quoted) return { from: quoted.from + 1, options: indicators };
    const member = context.matchBefore(/\w+\.\w*/);
    if (member) {
      const dot = member.text.indexOf('.');
      const own = resources.find(({ name }) => name === member.text.slice(0, dot));
      const of = own
        ? columns.filter(({ label }) => own.schema.fields.some((f) => f.name === label))
        : columns;
      return { from: member.from + dot + 1, options: of };
    }
    const word = context.matchBefore(/[\p{L}_]\w*/u);
    if (!word && !context.explicit) return null;
    return { from: word?.from ?? context.pos, options: [...cells, ...tables, ...columns] };
  };
}
