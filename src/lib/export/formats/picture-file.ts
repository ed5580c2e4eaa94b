import { strToU8 } from 'fflate';
import { encodePictureFile } from '../../share/picture-file.ts';
import type { Encode } from '../export-format.ts';

/** The document itself: every cell, to be opened, checked and gone on with in Regiobeeld. */
export const encodePicture: Encode = async (cleared, { progress }) => {
  const bytes = strToU8(await encodePictureFile(cleared));
  await progress(1);
  return { bytes, mime: 'application/json', extension: '.regiobeeld.json' };
};
