/** The browser cache with files of releases and engine that were brought and checked; the service worker prunes it. */
export const FILES_CACHE = 'regiobeeld-bestanden';
