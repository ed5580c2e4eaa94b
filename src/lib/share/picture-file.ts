import { err, type Result } from '../base/result.ts';
import { MAX_DEPTH } from '../document/limits.ts';
import { toSafeJson } from '../document/safe-json.ts';
import type { DocumentRefusal } from '../document/to-document.ts';
import type { Cleared } from '../gates/cleared.ts';
import { MAX_INFLATED } from './codec.ts';
import type { LinkRefusal } from './link-refusal.ts';
import { recordFigures } from './recorded-figures.ts';
import type { Picture } from './share-link.ts';
import type { SharedPicture } from './shared-picture.ts';
import { shareable } from './shareable.ts';
import { decodeVersion, encodeVersion } from './versions/index.ts';

/**
 * A picture as a file: readable JSON with the content of a full link, under the number of its version. Comments stay at
 * home unless somebody chose to send them.
 */
export async function encodePictureFile(cleared: Cleared<Picture>, withComments = false): Promise<string> {
  const { document, figures, notice } = cleared.value;
  const shown = { document: shareable(document, withComments), figures: await recordFigures(figures) };
  const { version, json: picture } = encodeVersion(shown);
  return `${JSON.stringify({ regiobeeld: version, ...(notice !== '' && { let_op: notice }), picture }, null, 2)}\n`;
}

/** Levels that the file has around what a link holds. */
const ENVELOPE = 1;

const NO_PICTURE: DocumentRefusal = { kind: 'not-json', path: '' };

/** The picture in a file, or why it is not opened. Never throws, whatever the text. */
export function decodePictureFile(text: string): Result<SharedPicture, DocumentRefusal> {
  if (text.length > MAX_INFLATED) return err(NO_PICTURE);
  const json = toSafeJson(parse(text), MAX_DEPTH + ENVELOPE);
  if (!json.ok) return json;
  const file = json.value;
  if (file === null || typeof file !== 'object' || !('regiobeeld' in file) || !('picture' in file))
    return err(NO_PICTURE);
  const { regiobeeld: version, picture } = file;
  if (typeof version !== 'number' || picture === undefined) return err(NO_PICTURE);
  const decoded = decodeVersion(version, picture);
  return decoded.ok ? decoded : err(asFile(decoded.error));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Refusals of a version's decoder in the words of a file. */
function asFile(refusal: LinkRefusal): DocumentRefusal {
  switch (refusal.kind) {
    case 'newer-version':
      return { kind: 'newer-schema', schema: refusal.version };
    case 'too-many-cells':
      return { kind: 'too-many-cells', limit: refusal.limit };
    case 'invalid':
      return { kind: 'invalid', path: refusal.path };
    default:
      return NO_PICTURE;
  }
}
