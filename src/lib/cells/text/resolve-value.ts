import { err, ok, type Result } from '../../base/result.ts';
import type { CellContext, NamedValue } from '../../document/cell-kind.ts';
import { closestNames } from '../../document/closest-names.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import type { InlineValue } from './inline-values.ts';

/** Why a place in a text has no value. */
export interface Unresolved {
  /** As it was typed, without braces. */
  readonly place: string;
  /** `unknown`: no setting or cell is called so · `silent`: the cell has nothing to say in a text. */
  readonly why: 'unknown' | 'no-value' | 'silent' | 'empty';
  readonly cell: string;
  /** What may have been meant; `''` for nothing that comes near. */
  readonly suggestion: string;
}

/** The value of a place in a text, or why there is none. */
export function resolveValue(
  { subject, member }: InlineValue,
  context: CellContext
): Result<string, Unresolved> {
  const place = member === '' ? subject : `${subject}.${member}`;
  const own = settings(context).find(({ name }) => name === place) ?? alias(place, context);
  const values = context.values(subject);
  const found = own ?? values?.find(({ name }) => name === member);
  if (found && found.shown !== '') return ok(found.shown);
  const why = found ? 'empty' : !values ? 'unknown' : values.length === 0 ? 'silent' : 'no-value';
  const [suggestion = ''] = found ? [] : closestNames(place, paths(context));
  return err({ place, why, cell: subject, suggestion });
}

/** Everything that a text can name, with what it says now. */
export const knownValues = (context: CellContext): readonly NamedValue[] => [
  ...settings(context),
  ...context.cells.flatMap(({ name }) =>
    (context.values(name) ?? []).map((value) => ({ ...value, name: `${name}.${value.name}` }))
  )
];

const paths = (context: CellContext): readonly string[] => knownValues(context).map(({ name }) => name);

function settings({ resolved, release, locale }: CellContext): readonly NamedValue[] {
  const { area, members, parameters, comparison } = resolved;
  return [
    { name: 'gebied.naam', shown: area.naam },
    { name: 'gebied.code', shown: area.code },
    { name: 'gebied.gemeenten', shown: String(members.length) },
    { name: 'periode', shown: formatPeriod(parameters.periode, locale) },
    { name: 'vergelijking.naam', shown: comparison.naam },
    { name: 'uitgave.titel', shown: release.title },
    { name: 'uitgave.versie', shown: release.version },
    ...Object.entries(parameters.own).map(([name, value]) => ({ name, shown: String(value) }))
  ];
}

/** `{{gebied}}` is short for its name. */
const alias = (place: string, context: CellContext): NamedValue | undefined =>
  settings(context).find(({ name }) => name === `${place}.naam` || name === `${place}.titel`);
