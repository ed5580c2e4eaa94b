import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { canonicalJson } from '../document/canonical-json.ts';
import { toSafeJson } from '../document/safe-json.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate } from './deflate.ts';
import type { LinkRefusal } from './link-refusal.ts';
import type { SharedPicture } from './shared-picture.ts';
import { decodeVersion, encodeVersion, isKnownVersion } from './versions/index.ts';

/** Characters of a fragment. */
export const MAX_FRAGMENT = 65_536;
/** Bytes of a document when it is inflated. */
export const MAX_INFLATED = 1_048_576;

// Four bytes of checksum and three of length stand in front of the compressed document.
const HEADER = 7;

/** A picture as the fragment of a link, without `#`: `v1.` or `v2.` and letters, digits, `-`, `_`. */
export async function encodeLink(shared: SharedPicture): Promise<Result<string, LinkRefusal>> {
  const { version, json: content } = encodeVersion(shared);
  const json = new TextEncoder().encode(canonicalJson(content));
  const body = await deflate(json);
  const bytes = new Uint8Array(HEADER + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, crc32(body));
  view.setUint8(4, body.length >>> 16);
  view.setUint16(5, body.length & 0xffff);
  bytes.set(body, HEADER);
  const fragment = `v${version}.${encodeBase64Url(bytes)}`;
  return fragment.length > MAX_FRAGMENT || json.length > MAX_INFLATED
    ? err({ kind: 'too-large', limit: MAX_FRAGMENT })
    : ok(fragment);
}

/** The picture in a fragment, or why it is not opened. Never throws, whatever the text. */
export async function decodeLink(fragment: string): Promise<Result<SharedPicture, LinkRefusal>> {
  if (fragment.length > MAX_FRAGMENT) return err({ kind: 'too-large', limit: MAX_FRAGMENT });
  const parts = /^#?v([1-9]\d{0,5})\.(.*)$/s.exec(fragment);
  if (!parts) return err({ kind: 'not-a-link' });
  const version = Number(parts[1]);
  if (!isKnownVersion(version)) return err({ kind: 'newer-version', version });
  const body = readBody(withoutSentence(parts[2] ?? ''));
  if (!body.ok) return body;
  const json = await readJson(body.value);
  return json.ok ? decodeVersion(version, json.value) : json;
}

/** A link in running text may have taken the end of its sentence with it. */
const withoutSentence = (text: string): string => text.replace(/[\s.,;:!?)>\]"'”’»]{1,8}$/, '');

function readBody(text: string): Result<Uint8Array, LinkRefusal> {
  const bytes = decodeBase64Url(text);
  if (!bytes) return err({ kind: 'altered' });
  if (bytes.length < HEADER) return err({ kind: 'truncated' });
  const view = new DataView(bytes.buffer);
  const length = (view.getUint8(4) << 16) | view.getUint16(5);
  const body = bytes.subarray(HEADER);
  if (body.length < length) return err({ kind: 'truncated' });
  if (body.length > length || crc32(body) !== view.getUint32(0) || encodeBase64Url(bytes) !== text)
    return err({ kind: 'altered' });
  return ok(body);
}

async function readJson(body: Uint8Array): Promise<Result<Json, LinkRefusal>> {
  const inflated = await inflate(body, MAX_INFLATED);
  if (!inflated.ok)
    return err(
      inflated.error === 'broken' ? { kind: 'altered' } : { kind: 'too-large', limit: MAX_INFLATED }
    );
  const input = parseUtf8(inflated.value);
  if (input === undefined) return err({ kind: 'altered' });
  const json = toSafeJson(input);
  if (json.ok) return json;
  const { error } = json;
  return err(error.kind === 'not-json' ? { kind: 'invalid', path: error.path } : strip(error));
}

const strip = (
  error: { readonly kind: 'forbidden-key' } | { readonly kind: 'too-deep'; readonly limit: number }
): LinkRefusal =>
  error.kind === 'too-deep' ? { kind: 'too-deep', limit: error.limit } : { kind: 'forbidden-key' };

/** Undefined for bytes that are no UTF-8 or no JSON, however deep they nest. */
function parseUtf8(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
