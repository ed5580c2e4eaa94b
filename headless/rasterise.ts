import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Picture } from '#lib/export/picture.ts';
import type { FontFace } from '#lib/export/request.ts';
import { withoutLetters } from './without-letters.ts';

/** Draws pictures with the faces given, and no others: the same on every machine. */
export function createRasteriser(
  faces: readonly FontFace[]
): (picture: Picture, scale: number) => Promise<Uint8Array> {
  const fontFiles = [...facesOnDisk(faces), signsOnDisk()];
  return async ({ svg, width }, scale) => {
    const image = await renderAsync(svg, {
      fitTo: { mode: 'width', value: Math.round(width * scale) },
      background: '#ffffff',
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Radio Canada' }
    });
    return image.asPng();
  };
}

/** Arrows and the signs of classes, which our own faces do not have; browsers take them from the system. */
const require = createRequire(import.meta.url);
const SIGNS = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/**
 * The renderer sets a whole line in the font that has all of its characters: a font of signs without letters is asked for
 * the sign alone.
 */
function signsOnDisk(): string {
  const file = join(fontFolder(), 'signs.ttf');
  if (!existsSync(file)) writeFileSync(file, withoutLetters(readFileSync(SIGNS)));
  return file;
}

function fontFolder(): string {
  const folder = join(tmpdir(), `regiobeeld-fonts-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The renderer reads fonts from files only. */
function facesOnDisk(faces: readonly FontFace[]): string[] {
  const folder = fontFolder();
  return faces.map(({ family, weight, style, data }) => {
    const file = join(folder, `${family}-${weight}-${style}.ttf`);
    if (!existsSync(file)) writeFileSync(file, data);
    return file;
  });
}
