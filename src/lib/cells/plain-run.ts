import type { TextRun } from './paper.ts';

/** Words without emphasis or link. */
export const plainRun = (text: string): TextRun => ({
  text,
  strong: false,
  emphasis: false,
  code: false,
  link: null
});
