import newsreader400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff?inline';
import newsreaderItalic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff?inline';
import newsreader500 from '@fontsource/newsreader/files/newsreader-latin-500-normal.woff?inline';
import newsreader700 from '@fontsource/newsreader/files/newsreader-latin-700-normal.woff?inline';
import radio400 from '@fontsource/radio-canada/files/radio-canada-latin-400-normal.woff?inline';
import radio500 from '@fontsource/radio-canada/files/radio-canada-latin-500-normal.woff?inline';
import radio600 from '@fontsource/radio-canada/files/radio-canada-latin-600-normal.woff?inline';
import radio700 from '@fontsource/radio-canada/files/radio-canada-latin-700-normal.woff?inline';
import { fontFaces } from '#lib/export/fonts/font-faces.ts';
import { woffToTtf } from '#lib/export/fonts/woff-to-ttf.ts';
import type { FontFace } from '#lib/export/request.ts';

/** In the order of `fontFaces`. They are inside the script, as the page may fetch nothing. */
const files = [
  newsreader400,
  newsreaderItalic,
  newsreader500,
  newsreader700,
  radio400,
  radio500,
  radio600,
  radio700
];

/** The faces that documents embed. */
export const browserFonts = (): Promise<readonly FontFace[]> =>
  Promise.all(
    fontFaces.map(async ({ family, weight, style }, index) => ({
      family,
      weight,
      style,
      data: await woffToTtf(bytesOf(files[index] ?? ''))
    }))
  );

const bytesOf = (address: string): Uint8Array =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
