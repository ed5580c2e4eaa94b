import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import { comparisonSchema } from '../document/document-schema.ts';
import type { Document, Parameters } from '../document/model.ts';
import type { LinkRefusal } from './link-refusal.ts';

/** A template with its parameters: all that an unchanged picture is made of. */
export interface ShortLink {
  readonly template: string;
  readonly parameters: Omit<Parameters, 'own'>;
  /** First eight digits of the hash say which release. */
  readonly release: { readonly id: string; readonly hash: string };
  /** Digest of all numbers; null in a link that was typed by hand. */
  readonly digest: string | null;
}

const query = v.object({
  beeld: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,40}$/)),
  gebied: v.pipe(v.string(), v.regex(/^[A-Z]{2}[A-Z0-9_]{2,18}$/)),
  periode: v.pipe(v.string(), v.regex(/^\d{4}(?:KW\d\d|MM\d\d)?$/)),
  vergelijking: v.optional(comparisonSchema, 'nederland'),
  uitgave: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}\.[0-9a-f]{8}$/)),
  controle: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)))
});

/** Whether nothing but template and parameters makes this document. Folded code is layout and does not count. */
export const canBeShort = ({
  template,
  title,
  author,
  note,
  regions,
  comments,
  parameters
}: Document): boolean =>
  template?.changed === false &&
  [title, author, note].every((text) => text === '') &&
  regions.length === 0 &&
  comments.length === 0 &&
  Object.keys(parameters.own).length === 0;

export function encodeShortLink({ template, parameters, release, digest }: ShortLink): string {
  const { gebied, periode, vergelijking } = parameters;
  const values = { beeld: template, gebied, periode, vergelijking };
  const uitgave = `${release.id}.${release.hash.slice(0, 8)}`;
  return `?${new URLSearchParams({ ...values, uitgave, ...(digest !== null && { controle: digest }) })}`;
}

export function decodeShortLink(search: string): Result<ShortLink, LinkRefusal> {
  const parsed = v.safeParse(query, Object.fromEntries(new URLSearchParams(search)));
  if (!parsed.success) return err({ kind: 'incomplete-address' });
  const { beeld, gebied, periode, vergelijking, uitgave, controle = null } = parsed.output;
  const [id = '', hash = ''] = uitgave.split('.');
  const parameters = { gebied, periode, vergelijking };
  return ok({ template: beeld, parameters, release: { id, hash }, digest: controle });
}
