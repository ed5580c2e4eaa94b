/** What one document may hold, whether typed, opened or linked. */
export const MAX_CELLS = 200;
/** Levels of nesting, the document itself included. */
export const MAX_DEPTH = 32;
