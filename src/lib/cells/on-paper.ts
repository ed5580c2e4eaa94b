import type { PaperFigure } from './paper.ts';

/** A figure on paper, complete: what a kind does not say is left out of the page. */
export const onPaper = (figure: Partial<Omit<PaperFigure, 'kind'>>): PaperFigure => ({
  kind: 'figure',
  subtitle: '',
  parts: [],
  classes: [],
  registered: false,
  says: false,
  notes: [],
  table: 'appendix',
  margin: false,
  ...figure
});
