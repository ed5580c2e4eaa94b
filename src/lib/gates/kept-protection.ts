import type { Cell } from '../document/model.ts';
import type { Json } from '../base/json.ts';
import { NO_PROTECTION, type Protection } from '../disclosure/protection.ts';

/** The protection that an analyst chose for a cell; it stands in `spec.protection`. */
export function keptProtection({ spec }: Pick<Cell, 'spec'>): Protection {
  const kept = asObject(spec.protection);
  if (!kept) return NO_PROTECTION;
  const omit = asObject(kept.omit);
  return {
    hide: asList(kept.hide).flatMap((one) => {
      const { row, column } = asObject(one) ?? {};
      return typeof row === 'string' && typeof column === 'string' ? [{ row, column }] : [];
    }),
    omit: { rows: texts(omit?.rows), columns: texts(omit?.columns) },
    round: kept.round === true
  };
}

const asObject = (value: Json | undefined) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : null;

const asList = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const texts = (value: Json | undefined): readonly string[] =>
  asList(value).filter((one): one is string => typeof one === 'string');
