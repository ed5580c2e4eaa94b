import { ok, type Result } from '../base/result.ts';
import type { CellFigures } from '../document/figures.ts';
import type { Document } from '../document/model.ts';
import type { Cleared } from '../gates/cleared.ts';
import { encodeLink } from './codec.ts';
import type { LinkRefusal } from './link-refusal.ts';
import { linkSize, type LinkSize } from './link-size.ts';
import { recordFigures, type RecordedFigures } from './recorded-figures.ts';
import { shareable } from './shareable.ts';
import { canBeShort, encodeShortLink } from './short-link.ts';

/** What is shared: a document and the numbers it shows. */
export interface Picture {
  readonly document: Document;
  readonly figures: readonly CellFigures[];
  /** Words that stand on everything made from this release; `''` when its figures are real. */
  readonly notice: string;
}

export interface ShareLink {
  readonly kind: 'short' | 'full';
  readonly url: string;
  readonly size: LinkSize;
}

/** The shortest link that reproduces a picture; comments stay at home unless somebody chose to send them. `open` is the address of the page Open, without query or fragment. */
export async function shareLink(
  open: string,
  cleared: Cleared<Picture>,
  withComments = false
): Promise<Result<ShareLink, LinkRefusal>> {
  const { figures, notice } = cleared.value;
  const document = shareable(cleared.value.document, withComments);
  const said = notice === '' ? '' : String(new URLSearchParams({ let_op: notice }));
  const recorded = await recordFigures(figures);
  const { template, parameters, release } = document;
  if (template && canBeShort(document)) {
    const short = encodeShortLink({
      template: template.name,
      parameters,
      release,
      digest: recorded.digest
    });
    const search = said === '' ? short : `${short}&${said}`;
    return ok({ kind: 'short', url: open + search, size: linkSize(open.length + search.length) });
  }
  const place = said === '' ? open : `${open}?${said}`;
  const full = await fullLink(place, document, recorded);
  // Rather a link that arrives than one that can name every number that changed.
  const tooLong = full.ok ? full.value.size === 'file' : full.error.kind === 'too-large';
  return tooLong ? fullLink(place, document, await recordFigures(figures, 0)) : full;
}

async function fullLink(
  open: string,
  document: Document,
  figures: RecordedFigures
): Promise<Result<ShareLink, LinkRefusal>> {
  const fragment = await encodeLink({ document, figures });
  if (!fragment.ok) return fragment;
  const url = `${open}#${fragment.value}`;
  return ok({ kind: 'full', url, size: linkSize(url.length) });
}
