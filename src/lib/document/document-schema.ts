import * as v from 'valibot';
import type { JsonObject } from '../base/json.ts';
import { comparisons } from '../indicators/assessment.ts';
import { isName, reservedParameters } from './names.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const isReserved = (name: string) => reservedParameters.some((reserved) => reserved === name);

const regionCode = v.pipe(v.string(), v.regex(/^EIGEN_[A-Z0-9_]{1,40}$/));

/** Own regions never take the code of a real area. */
export const regionSchema = v.strictObject({
  code: regionCode,
  naam: v.string(),
  leden: v.array(v.string())
});

export const releaseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  version: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/))
});

export const templateSchema = v.strictObject({
  name: v.pipe(v.string(), v.check(isName)),
  changed: v.boolean()
});

/** Own parameters by name. */
export const ownSchema = v.record(
  v.pipe(
    v.string(),
    v.check((name) => isName(name) && !isReserved(name))
  ),
  v.union([v.string(), v.number()])
);

/** Any kind a page may ever know: an unknown one is an answer, not a refusal. */
export const cellKindSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

export const cellNameSchema = v.pipe(
  v.string(),
  v.check((name) => name === '' || isName(name))
);

/** A role, or a region of the document's own; one that the document doesn't have means Nederland. */
export const comparisonSchema = v.union([v.picklist(comparisons), regionCode]);

/** What belongs to a kind; the kind's own `parse` checks the rest. */
export const specSchema = v.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

/** What somebody said of a cell. */
const commentSchema = v.strictObject({
  id,
  cell: id,
  author: v.pipe(v.string(), v.maxLength(120)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(4_000)),
  resolved: v.boolean()
});

/** What a file may say: everything may be left out except a cell's kind. */
export const documentSchema = v.object({
  schema: v.optional(v.literal(1), 1),
  id: v.optional(id),
  title: v.optional(v.string(), ''),
  template: v.optional(v.nullable(templateSchema), null),
  release: v.optional(releaseSchema),
  parameters: v.optional(
    v.object({
      gebied: v.optional(v.string()),
      periode: v.optional(v.string()),
      vergelijking: v.optional(comparisonSchema, 'nederland'),
      own: v.optional(ownSchema, {})
    }),
    {}
  ),
  regions: v.optional(v.array(regionSchema), []),
  cells: v.optional(
    v.array(
      v.object({
        id: v.optional(id),
        kind: cellKindSchema,
        name: v.optional(cellNameSchema, ''),
        folded: v.optional(v.boolean(), true),
        spec: v.optional(specSchema, {})
      })
    ),
    []
  ),
  author: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
  comments: v.optional(v.array(commentSchema), [])
});

/** Where a value went wrong, as `/cells/3/name`. */
export const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map((step) => `/${String(step.key)}`).join('');
