import { ok, type Result } from '../base/result.ts';
import { decodeLink } from './codec.ts';
import type { LinkRefusal } from './link-refusal.ts';
import type { SharedPicture } from './shared-picture.ts';
import { decodeShortLink, type ShortLink } from './short-link.ts';

/** What the address of the page Open asks for. */
export type OpenRequest =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'template'; readonly link: ShortLink }
  | { readonly kind: 'picture'; readonly shared: SharedPicture };

/** Reads an address like `/open#v1.…` or `/open?beeld=…`. The fragment goes before the query. */
export async function parseOpenUrl({
  search,
  hash
}: Pick<URL, 'search' | 'hash'>): Promise<Result<OpenRequest, LinkRefusal>> {
  if (hash.length > 1) {
    const shared = await decodeLink(hash);
    return shared.ok ? ok({ kind: 'picture', shared: shared.value }) : shared;
  }
  if (!new URLSearchParams(search).has('beeld')) return ok({ kind: 'nothing' });
  const link = decodeShortLink(search);
  return link.ok ? ok({ kind: 'template', link: link.value }) : link;
}
