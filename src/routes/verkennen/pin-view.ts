import { err, ok, type Result } from '#lib/base/result.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { nextCellId, uniqueName } from '#lib/document/names.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import { toDocument } from '#lib/document/to-document.ts';
import type { Explorer } from '#lib/explorer/explorer.svelte.ts';
import type { ViewKind } from '#lib/explorer/state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import { documentRefusalMessage } from '../document-refusal-message.ts';
import { freshId } from '../fresh-id.ts';
import { loadPicture, savePicture } from '../kept-pictures.ts';
import type { Session } from '../session.svelte.ts';
import { explorationTitle } from './exploration-title.ts';

interface Pinned {
  readonly id: string;
  readonly title: string;
}

/** Adds a view as the last cell of a picture, or makes a picture of it (`id` null); or says why not. */
export async function pinView(
  explorer: Explorer,
  view: ViewKind,
  id: string | null,
  session: Session,
  locale: Locale
): Promise<Result<Pinned, string>> {
  const made = explorer.toDocument([view], freshId());
  if (id === null) {
    const title = explorationTitle(explorer, locale);
    return keep({ ...made, title }, title, 0, locale);
  }
  const loaded = await loadPicture(id);
  if (!loaded.ok) return err(translate(locale, `document.storage-error.${loaded.error.kind}`));
  const { release } = made;
  const picture = toDocument(JSON.parse(loaded.value.body), { id, release, periode: '' });
  if (!picture.ok) return err(documentRefusalMessage(picture.error, locale));
  const document = withCells(picture.value, made.cells);
  return keep(document, pictureTitle(document, session.areas, locale), loaded.value.revision, locale);
}

/**
 * A picture keeps its own area and period; what was looked at elsewhere is in the cells. A statement gets a name that is
 * free there, and its chart reads it by that.
 */
function withCells(picture: Document, cells: readonly Cell[]): Document {
  const taken = new Set(picture.cells.map(({ name }) => name));
  const names = new Map(cells.map(({ name }) => [name, uniqueName(name, taken)]));
  const sourceOf = ({ spec }: Cell) => names.get(String(spec['source'] ?? ''));
  return cells.reduce(
    (to, cell): Document => ({
      ...to,
      cells: [
        ...to.cells,
        {
          ...cell,
          id: nextCellId(to.cells.map(({ id }) => id)),
          name: names.get(cell.name) ?? '',
          spec: sourceOf(cell) ? { ...cell.spec, source: sourceOf(cell) ?? '' } : cell.spec
        }
      ]
    }),
    picture
  );
}

async function keep(
  document: Document,
  title: string,
  revision: number,
  locale: Locale
): Promise<Result<Pinned, string>> {
  const kept = await savePicture(document, title, revision);
  return kept.ok
    ? ok({ id: document.id, title })
    : err(translate(locale, `document.storage-error.${kept.error.kind}`));
}
