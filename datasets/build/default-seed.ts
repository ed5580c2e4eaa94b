/** Seed of the releases that are built when none is asked for. */
export const DEFAULT_SEED = 20_251_124;
