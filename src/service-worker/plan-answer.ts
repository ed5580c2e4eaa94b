/** Paths of one version of the app, as the build knows them. */
export interface Shell {
  readonly base: string;
  /** Everything that lies in the shell's cache. */
  readonly paths: ReadonlySet<string>;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly origin: string;
  /** The address bar, not a part of a page. */
  readonly navigation: boolean;
}

/**
 * Path in the shell's cache with which a request is answered, or null for the network.
 *
 * A page that was not built, such as one picture's, is the fallback page: it finds its way by the address.
 */
export function planAnswer(
  { base, paths }: Shell,
  { method, url, origin, navigation }: Asked
): string | null {
  if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return null;
  if (paths.has(url.pathname)) return url.pathname;
  if (!navigation) return null;
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return paths.has(folder) ? folder : fallbackPath(base);
}

export const fallbackPath = (base: string): string => `${base}/404.html`;
