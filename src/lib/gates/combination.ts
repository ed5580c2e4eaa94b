/** Kinds of cells that make one selection out of several indicators. */
export const isCombination = (kind: string): boolean => kind === 'combination';
