import type { Handle } from '@sveltejs/kit';

/** Letters of the bar and of Start: words and figures are painted once, in the letters they keep. */
const firstLetters = /\/(?:radio-canada|newsreader-latin-wght-normal)/;

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type, path }) => type !== 'font' || firstLetters.test(path) });
