import type { AfterRest } from '#lib/explorer/at-rest.svelte.ts';

/** Milliseconds without another step after which a movement rests: a few frames. */
const REST = 60;

export const afterRest: AfterRest = (callback) => {
  const timer = setTimeout(callback, REST);
  return () => clearTimeout(timer);
};
