import { strFromU8, strToU8 } from 'fflate';
import type { Picture } from '../picture.ts';

/**
 * Stand-ins for images while a document is written: the writer packs and hashes all that it is given, several times over,
 * and needs no more of an image than its size. The package gets the images at the end.
 */
export interface ImageTokens {
  tokenOf(picture: Picture): Uint8Array;
  /** The image that a token stands for; undefined for any other bytes. */
  imageOf(bytes: Uint8Array): Uint8Array | undefined;
}

export function createImageTokens(images: ReadonlyMap<Picture, Uint8Array>): ImageTokens {
  const pictures = [...images.keys()];
  const name = (picture: Picture) => `regiobeeld-${pictures.indexOf(picture)}`;
  const byName = new Map([...images].map(([picture, image]) => [name(picture), image]));
  return {
    tokenOf: (picture) => strToU8(name(picture)),
    imageOf: (bytes) => byName.get(strFromU8(bytes, true))
  };
}
