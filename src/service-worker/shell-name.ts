/**
 * Name of the cache for one version of the app's shell. Names of built files carry their hash, so their list is the
 * version: another build has another name, the same build has the same.
 *
 * FNV-1a, 32 bits: a name, no security.
 */
export function shellName(paths: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of paths.join('\n')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${SHELL_PREFIX}${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

export const SHELL_PREFIX = 'regiobeeld-schil-';
