import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from '#lib/indicators/release.ts';

const DATA = 'static/data';
const ENGINE_MANIFEST = 'static/engine/manifest.json';
const RELEASES = 'virtual:regiobeeld/releases';
const ENGINE_FILES = 'virtual:regiobeeld/engine-files';
const PART = 'virtual:regiobeeld/part/';

const read = (path: string): string => readFileSync(path, 'utf8');

/** JSON as a module: one long string is parsed several times faster than an object literal. */
const jsonModule = (text: string): string => `export default JSON.parse(${JSON.stringify(text)});`;

function releaseFolders(): readonly string[] {
  if (!existsSync(DATA)) return [];
  return readdirSync(DATA)
    .filter((id) => existsSync(join(DATA, id, 'datapackage.json')))
    .sort();
}

function describe(id: string): string {
  const release = JSON.parse(read(join(DATA, id, 'datapackage.json'))) as Release;
  const { title, version } = release;
  const { hash, status } = release.regiobeeld;
  const load = (name: string): string =>
    `() => import(${JSON.stringify(`${PART}${id}/${name}`)}).then((part) => part.default)`;
  return `{
    ...${JSON.stringify({ id, title, version, hash, status })},
    loadRelease: ${load('datapackage.json')},
    loadFirstView: ${load('first-view.json')},
    loadBoundaries: ${load('boundaries.json')}
  }`;
}

/**
 * Bakes the releases in static/data and the manifest of engine binaries into the app, so that the page learns what
 * exists without a network. Each part is a module of its own, loaded when asked for.
 */
export function releases(): Plugin {
  let building = false;
  return {
    name: 'regiobeeld-releases',
    config: (_, { command, mode }) => {
      building = command === 'build' && mode === 'production';
    },
    resolveId: (id) =>
      id === RELEASES || id === ENGINE_FILES || id.startsWith(PART) ? `\0${id}` : undefined,
    load(resolved) {
      const id = resolved.startsWith('\0') ? resolved.slice(1) : resolved;
      if (id.startsWith(PART)) return jsonModule(read(join(DATA, id.slice(PART.length))));
      if (id === ENGINE_FILES) {
        if (existsSync(ENGINE_MANIFEST)) return `export const engineFiles = ${read(ENGINE_MANIFEST)};`;
        if (building) throw new Error(`no ${ENGINE_MANIFEST}: run "npm run engine-files" first`);
        return 'export const engineFiles = {};';
      }
      if (id !== RELEASES) return undefined;
      const folders = releaseFolders();
      if (building && folders.length === 0)
        throw new Error(`no release in ${DATA}: run "npm run datasets" first`);
      const wanted = process.env.REGIOBEELD_RELEASE ?? 'demo';
      const first = folders.includes(wanted) ? wanted : (folders[0] ?? '');
      return `export const releases = [${folders.map(describe).join(',\n')}];
export const defaultRelease = ${JSON.stringify(first)};`;
    }
  };
}
