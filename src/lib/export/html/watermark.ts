import { chartTheme } from '../../charts/theme.ts';
import { escapeText } from '../markup.ts';

const { ink } = chartTheme('print');

/** Words across a page of A4, two abreast. */
const ON_PAPER = 8;

/**
 * Words behind the text: on a screen as the background of the body, on paper as elements that stand on every page.
 * A background would be painted there as an image, anew for every page.
 */
export function watermarkRules(text: string, body: string): string {
  if (text === '') return '';
  const word = (x: number, y: number) =>
    `<text transform="translate(${x} ${y}) rotate(-18)" font-family="sans-serif" font-size="19" fill="${ink}" fill-opacity=".07">${escapeText(text)}</text>`;
  const tile = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="330">${word(20, 150)}${word(360, 315)}</svg>`;
  return `.watermark{display:none}
@media screen{${body}{background-image:url("data:image/svg+xml,${encodeURIComponent(tile)}")}}
@media print{${body}{isolation:isolate}
table,.callout{background:none}
.watermark{position:fixed;inset:0;z-index:-1;display:grid;grid-template-columns:1fr 1fr;align-items:center;justify-items:center;color:${ink};font:19px sans-serif;opacity:.07}
.watermark span{rotate:-18deg}.watermark span:nth-child(even){translate:0 30mm}}`;
}

/** The elements that paper shows. */
export const watermarkOnPaper = (text: string): string =>
  text === ''
    ? ''
    : `<div class="watermark" aria-hidden="true">${`<span>${escapeText(text)}</span>`.repeat(ON_PAPER)}</div>`;
