export interface ShellPaths {
  /** Everything to keep, pages among them. */
  readonly assets: readonly string[];
  readonly pages: readonly string[];
  /** What the bundler wrote: their names carry their hash. */
  readonly build: readonly string[];
}

/**
 * Fills the cache of one version, whole or not at all.
 *
 * Names of pages carry no hash: they come past the browser's cache, and one that names a script of another version ends
 * the installation, so that a deploy in between never gives a mixture. The browser tries again at the next visit.
 */
export async function openShell(
  storage: CacheStorage,
  name: string,
  { assets, pages, build }: ShellPaths
): Promise<void> {
  const built = new Set(build);
  const whole = new Set(pages);
  const cache = await storage.open(name);
  const keep = async (path: string) => {
    const hashed = built.has(path);
    const asked = () => fetch(path, { cache: hashed ? 'default' : 'reload' });
    // A line that falters once in two hundred files does not cost the installation.
    const response = await asked().catch(asked);
    const missing = path.endsWith('/404.html') ? false : !response.ok;
    if (missing) throw new Error(`HTTP ${response.status}: ${path}`);
    if (whole.has(path) && !namesOnly(await response.clone().text(), built))
      throw new Error(`another version: ${path}`);
    await cache.put(path, whole.has(path) ? await plainPage(response) : response);
  };
  try {
    await Promise.all(assets.map(keep));
  } catch (error) {
    await storage.delete(name);
    throw error;
  }
}

/** A redirected or 404 answer may not stand for a page: the same text, as an answer of its own. */
async function plainPage(response: Response): Promise<Response> {
  const headers = new Headers({ 'Content-Type': response.headers.get('Content-Type') ?? 'text/html' });
  return new Response(await response.blob(), { headers });
}

/** Every script that the page names was written by this build. */
function namesOnly(page: string, built: ReadonlySet<string>): boolean {
  const named = [...page.matchAll(/\/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path);
  return named.length > 0 && named.every((path) => [...built].some((own) => own.endsWith(path)));
}
