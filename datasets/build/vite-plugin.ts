import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readHerindelingen } from '../reference/herindelingen.ts';
import type { Release } from '../../src/lib/indicators/release.ts';

const RELEASES = 'virtual:regiobeeld/releases';
const ENGINE_FILES = 'virtual:regiobeeld/engine-files';
const MERGERS = 'virtual:regiobeeld/mergers';
const PART = 'virtual:regiobeeld/release/';
/** Rollup's mark for an id that is no file. */
const resolved = (id: string) => `\0${id}`;

/**
 * Bakes the built releases and the list of engine binaries into the app, so that the page fetches nothing.
 *
 * Every part of a release (`datapackage`, `first-view`, `boundaries`) is a module of its own, loaded when asked for. What
 * the first page paints of the release that is opened by default comes along with its script: no waiting in between.
 */
export function releases(): Plugin {
  let data = '';
  let engine = '';
  let mustHaveRelease = false;

  return {
    name: 'regiobeeld-releases',
    configResolved(config) {
      data = resolve(config.root, 'static/data');
      engine = resolve(config.root, 'static/engine/manifest.json');
      mustHaveRelease = config.command === 'build' && !process.env.VITEST;
    },
    resolveId: (id) =>
      id === RELEASES || id === ENGINE_FILES || id === MERGERS || id.startsWith(PART)
        ? resolved(id)
        : undefined,
    load(id) {
      if (id === resolved(RELEASES)) {
        const found = findReleases(data);
        if (found.length === 0 && mustHaveRelease)
          this.error('no release in static/data: run `npm run datasets` first');
        return releasesModule(found);
      }
      if (id === resolved(ENGINE_FILES)) {
        if (!existsSync(engine)) {
          if (mustHaveRelease) this.error('no static/engine/manifest.json: run `npm run engine-files` first');
          return 'export const engineFiles = {};';
        }
        this.addWatchFile(engine);
        return `export const engineFiles = ${parsed(engine)};`;
      }
      if (id === resolved(MERGERS)) return mergersModule();
      if (id.startsWith(resolved(PART))) {
        const file = join(data, `${id.slice(resolved(PART).length)}.json`);
        this.addWatchFile(file);
        return `export default ${parsed(file)};`;
      }
      return undefined;
    }
  };
}

interface Found {
  readonly id: string;
  readonly release: Release;
  /** The first release with the same boundaries, to the byte: they are baked in once. */
  readonly boundariesOf: string;
}

/** Releases in order of their names; a folder without data package is unfinished and left out. */
function findReleases(folder: string): readonly Found[] {
  if (!existsSync(folder)) return [];
  const read = (id: string, part: string) => readFileSync(join(folder, id, `${part}.json`), 'utf8');
  const ids = readdirSync(folder)
    .sort()
    .filter((id) => existsSync(join(folder, id, 'datapackage.json')));
  return ids.map((id) => ({
    id,
    release: JSON.parse(read(id, 'datapackage')),
    boundariesOf: ids.find((other) => read(other, 'boundaries') === read(id, 'boundaries')) ?? id
  }));
}

function releasesModule(found: readonly Found[]): string {
  const asked = process.env.REGIOBEELD_RELEASE;
  if (asked && !found.some(({ id }) => id === asked)) throw new Error(`unknown release: ${asked}`);
  const first = asked ?? found.find(({ id }) => id === 'demo')?.id ?? found[0]?.id ?? 'demo';
  const imports: string[] = [];
  const entries = found.map(({ id, release, boundariesOf }) => {
    const { title, version, regiobeeld } = release;
    const about = JSON.stringify({ id, version, hash: regiobeeld.hash, title, status: regiobeeld.status });
    const later = (part: string, from = id) =>
      `() => import(${JSON.stringify(`${PART}${from}/${part}`)}).then((m) => m.default)`;
    const painted = (part: string, from = id) => {
      if (id !== first) return later(part, from);
      const name = `painted${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`${PART}${from}/${part}`)};`);
      return `() => Promise.resolve(${name})`;
    };
    return `{ ...${about}, loadRelease: ${later('datapackage')}, loadFirstView: ${painted('first-view')}, loadBoundaries: ${painted('boundaries', boundariesOf)} }`;
  });
  return `${imports.join('\n')}\nexport const releases = [${entries.join(',\n')}];\nexport const defaultRelease = ${JSON.stringify(first)};`;
}

/** Municipal changes with names: what a file that an analyst brings in may still call a gemeente. */
function mergersModule(): string {
  const mergers = readHerindelingen().map(({ datum, oudeCode, oudeNaam, nieuweCode, soort, aandeel }) => ({
    datum,
    oude_code: oudeCode,
    oude_naam: oudeNaam,
    nieuwe_code: nieuweCode,
    soort,
    aandeel
  }));
  return `export const mergers = ${JSON.stringify(mergers)};`;
}

/** A JSON file as an expression: browsers parse a string faster than an object literal. */
function parsed(file: string): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))})`;
}
