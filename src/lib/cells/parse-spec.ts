import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import type { CellError } from '../document/cell-kind.ts';

/** Checks a spec from a file, link or editor; the first thing wrong is named by its field. */
export function parseSpec<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown
): Result<Output, CellError> {
  // An array is an object to valibot; with only optional fields it would pass.
  const parsed = v.safeParse(schema, Array.isArray(input) ? null : input);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err({ kind: 'spec', field: v.getDotPath(issue) ?? '', detail: issue.message });
}

/** Longest texts and lists that a link may carry; more is refused, not cut. */
export const limits = { text: 20_000, sql: 20_000, name: 80, list: 120 } as const;

export const shortText = v.pipe(v.string(), v.maxLength(limits.name * 3));
export const indicatorList = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(limits.name))),
  v.maxLength(limits.list)
);
