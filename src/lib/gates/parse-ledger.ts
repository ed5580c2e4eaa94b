import * as v from 'valibot';
import type { Publication } from '../disclosure/publication.ts';

// JSON knows no infinity: a range without a top is written with null.
const range = v.pipe(
  v.object({ low: v.number(), high: v.nullable(v.number()) }),
  v.transform(({ low, high }) => ({ low, high: high ?? Infinity }))
);

const line = v.object({
  measure: v.string(),
  area: v.string(),
  members: v.array(v.string()),
  labels: v.optional(v.record(v.string(), v.string()), {}),
  value: v.nullable(v.number()),
  between: v.optional(range),
  undated: v.optional(v.boolean()),
  gevoelig: v.boolean(),
  lokaal: v.boolean()
});

/** Lines of the ledger as they were written; those that can't be read are left out. */
export function parseLedger(body: string): readonly Publication[] {
  return entries(body).flatMap((entry): readonly Publication[] => {
    const parsed = v.safeParse(line, entry);
    if (!parsed.success) return [];
    const { between, undated, ...rest } = parsed.output;
    return [{ ...rest, ...(between && { between }), ...(undated && { undated }) }];
  });
}

function entries(body: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
