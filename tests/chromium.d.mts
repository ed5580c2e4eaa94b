export const browserArguments: string[];
/** Path of the first Chromium that exists, without starting it; undefined when there is none. */
export function installedChromium(): string | undefined;
/** Path of a Chromium that starts; gets one when there is none; throws with what was tried. */
export function findChromium(): string;
