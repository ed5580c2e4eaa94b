import type { FileChild, Table } from 'docx';
import { FIGURE_WIDTH, MARGIN_WIDTH } from '../figure-layout.ts';
import { toAbreast } from './abreast.ts';
import { textWidth } from './measures.ts';

const side = Math.ceil((textWidth * MARGIN_WIDTH) / FIGURE_WIDTH);

/** Text with a figure beside it. */
export const toBeside = (text: readonly FileChild[], figure: readonly FileChild[]): Table =>
  toAbreast([text, figure], [textWidth - side, side]);
