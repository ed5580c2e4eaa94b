/** Name of the error of a part of the app that could not be brought: the connection was gone before it was here. */
export const ABSENT_PART = 'absent-part';

/** As Chromium, Firefox and Safari say it. */
export const isAbsentPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module script failed|preload CSS/i.test(error.message);
