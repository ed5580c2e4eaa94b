import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Release } from '../../src/lib/indicators/release.ts';
import { sha256 } from './hash.ts';

/** What a release is made of besides its own input folder: code, reference files and the database's version. */
const SOURCES = [
  'datasets',
  'src/lib/areas/area.ts',
  'src/lib/disclosure',
  'src/lib/indicators',
  'package-lock.json'
];

/** Hash of everything that a build depends on: sources of this repository, options and input files. */
export function hashInputs(root: string, options: string, from: string | null): string {
  const files = [...SOURCES.map((source) => join(root, source)), ...(from ? [from] : [])].flatMap(filesUnder);
  return sha256(
    files.map((file) => `${relative(root, file)} ${sha256(readFileSync(file))}`).join('\n') + options
  );
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The note that says from which inputs a release folder was built; kept outside of what is served. */
const noteFile = (root: string, folder: string) =>
  join(root, 'node_modules/.cache/regiobeeld', `${sha256(folder).slice(0, 16)}.txt`);

/** Is this folder complete, and built from these very inputs? */
export function isUpToDate(root: string, folder: string, inputs: string): boolean {
  const note = noteFile(root, folder);
  const description = join(folder, 'datapackage.json');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== inputs || !existsSync(description)) return false;
  const release = JSON.parse(readFileSync(description, 'utf8')) as Release;
  const parts = ['first-view.json', 'boundaries.json'].every((part) => existsSync(join(folder, part)));
  return parts && release.resources.every(({ path, bytes }) => sizeOf(join(folder, path)) === bytes);
}

export function rememberInputs(root: string, folder: string, inputs: string): void {
  const note = noteFile(root, folder);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, inputs);
}

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : -1);
