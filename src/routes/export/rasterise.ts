import { strFromU8 } from 'fflate';
import type { FontFace } from '#lib/export/request.ts';
import type { Picture } from '#lib/export/picture.ts';

/**
 * Draws pictures on a canvas. A drawing that is an image knows nothing of the page's fonts, so it carries those it is
 * set in.
 */
export function createRasteriser(
  fonts: readonly FontFace[]
): (picture: Picture, scale: number) => Promise<Uint8Array> {
  const faces = fonts
    .filter(({ family, weight }) => family === 'Radio Canada' && weight < 700)
    .map((face) => ({ weight: face.weight, rule: new Blob([toFace(face)]) }));
  return async ({ svg, width, height }, scale) => {
    const at = svg.indexOf('>') + 1;
    const used = faces.filter(({ weight }) => weight === 400 || svg.includes(`font-weight="${weight}"`));
    const style = ['<style>', ...used.map(({ rule }) => rule), '</style>'];
    const drawing = new Blob([svg.slice(0, at), ...style, svg.slice(at)], { type: 'image/svg+xml' });
    const address = URL.createObjectURL(drawing);
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('no canvas to draw on');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const png = await canvas.convertToBlob({ type: 'image/png' });
      return new Uint8Array(await png.arrayBuffer());
    } finally {
      URL.revokeObjectURL(address);
    }
  };
}

const toFace = ({ family, weight, style, data }: FontFace): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${btoa(strFromU8(data, true))})}`;
