import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFaces } from '#lib/export/fonts/font-faces.ts';
import { woffToTtf } from '#lib/export/fonts/woff-to-ttf.ts';
import type { FontFace } from '#lib/export/request.ts';

const { resolve } = createRequire(import.meta.url);

/** The faces that documents embed, from the packages that hold them. */
export const readFonts = (): Promise<readonly FontFace[]> =>
  Promise.all(
    fontFaces.map(async (face) => ({ ...face, data: await woffToTtf(readFileSync(resolve(face.file))) }))
  );
