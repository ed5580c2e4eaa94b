import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../zip-files.ts';
import type { FontFace } from '../request.ts';
import { embedFonts } from './embed-fonts.ts';
import type { ImageTokens } from './image-tokens.ts';

/** Ids that the writer draws by chance, one for each link and font. */
const CHANCE_ID = /\brId(?=[a-z0-9_-]*[a-z_-])[a-z0-9_-]{21}\b/g;

/**
 * A Word file that has the same bytes whenever it is made: the date given instead of the clock's, ids in order of
 * appearance instead of by chance or by how many came before, the images that its tokens stand for, and the fonts it is
 * set in.
 */
export function settle(
  file: Uint8Array,
  date: string,
  fonts: readonly FontFace[],
  images: ImageTokens
): Uint8Array {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `rIdV${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const [bookmarkOf, headingOf, markOf] = [counted(), counted(), counted()];
  const moment = date.length > 10 ? date : `${date}T00:00:00Z`;
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(path)) return [path, images.imageOf(bytes) ?? bytes];
    const text = strFromU8(bytes)
      .replace(CHANCE_ID, idOf)
      .replace(
        /(<w:bookmark(?:Start|End)[^>]*w:id=")(\d+)"/g,
        (_, head: string, id: string) => `${head}${bookmarkOf(id)}"`
      )
      .replace(/(PowerPlusWaterMarkObject)([\w-]+)/g, (_, name: string, id: string) => `${name}${markOf(id)}`)
      .replace(/_Toc(\d+)/g, (_, id: string) => `_Toc${headingOf(id)}`)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
    return [path, strToU8(text)];
  });
  return zipFiles(embedFonts(Object.fromEntries(parts), fonts), date);
}

/** Numbers from 1, in the order in which ids appear. */
function counted(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
}
