import * as v from 'valibot';
import { ok } from '../../base/result.ts';
import type { CellKind } from '../../document/cell-kind.ts';
import { isName, reservedParameters } from '../../document/names.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';

/** A value that an analyst adds; SQL reads it as `$name`. The value itself lives with the document's parameters. */
export interface ParameterField {
  readonly name: string;
  readonly label: string;
  readonly input: 'tekst' | 'getal' | 'keuze';
  /** What can be chosen, for `keuze`. */
  readonly choices: readonly string[];
}

export interface ParameterSpec {
  readonly fields: readonly ParameterField[];
}

export interface ParameterOutput {
  readonly values: readonly { readonly field: ParameterField; readonly value: string | number | null }[];
}

const fieldSchema = v.object({
  name: v.pipe(
    v.string(),
    v.check((name) => isName(name) && !reservedParameters.some((reserved) => reserved === name))
  ),
  label: v.optional(shortText, ''),
  input: v.optional(v.picklist(['tekst', 'getal', 'keuze']), 'tekst'),
  choices: v.optional(v.pipe(v.array(shortText), v.maxLength(limits.list)), () => [])
});
const schema = v.object({
  fields: v.optional(v.pipe(v.array(fieldSchema), v.maxLength(limits.list)), () => [])
});

/** Shows the document's parameters where the analyst wants them, and the fields of the analyst's own. */
export const parameterCell: CellKind<ParameterSpec, ParameterOutput> = {
  kind: 'parameter',
  label: 'cells.kind.parameter',
  parse: (input) => parseSpec(schema, input),
  reads: ({ fields }) => ({
    tables: [],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', ...fields.map(({ name }) => name)]
  }),
  run: async ({ fields }, { resolved }) =>
    ok({
      values: fields.map((field) => ({ field, value: resolved.parameters.own[field.name] ?? null }))
    }),
  title: () => '',
  describe: () => '',
  table: () => null,
  sql: () => null,
  figures: () => [],
  values: (_spec, { values }) =>
    values.map(({ field, value }) => ({ name: field.name, shown: value === null ? '' : String(value) })),
  example: { fields: [{ name: 'drempel', label: 'Drempel', input: 'getal', choices: [] }] }
};
