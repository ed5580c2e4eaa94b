import { err, ok, type Result } from '../../src/lib/base/result.ts';
import type { Choices, ImportApi, ImportError, ImportFile, ImportWorld } from './api.ts';
import { isGeometry, readBoundaries } from './boundaries/read-boundaries.ts';
import { buildDataset } from './build-dataset.ts';
import { decode } from './decode.ts';
import { readReleaseZip } from './formats/release-zip.ts';
import { Unreadable } from './import-error.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { recogniseFormat } from './recognise-format.ts';
import { openSource, type Source, type SourceTable } from './source.ts';

/** Reads one file (or the loose files of one bundle) for one analyst: made anew, and ended, with every import. */
export function createImport(): ImportApi {
  let source: Source;
  let world: ImportWorld;
  let read: { readonly key: string; readonly table: SourceTable } | null = null;

  async function tableFor(choices: Choices, onProgress: (part: number) => void): Promise<SourceTable> {
    const key = JSON.stringify([choices.encoding, choices.separator, choices.part]);
    if (read?.key !== key) read = { key, table: await source.read(choices, onProgress) };
    if (read.table.grid.rows === 0) throw new Unreadable('empty');
    return read.table;
  }
  const understand = async (choices: Choices, onProgress: (part: number) => void) =>
    inspect(source, await tableFor(choices, onProgress), world, choices);

  return {
    open: (files: readonly ImportFile[], given, onProgress) =>
      answer(async () => {
        world = given;
        const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
        if (bytes > limits.bytes) throw new Unreadable('too-large', Math.round(bytes / 1e6));
        const release = await readReleaseZip(files);
        if (release) return { kind: 'release' as const, dataset: release };
        const [first] = files;
        const shapes = files.length === 1 && first ? readShapes(first) : null;
        if (shapes && first)
          return {
            kind: 'boundaries' as const,
            boundaries: await readBoundaries(shapes, first.name, given, onProgress)
          };
        source = await openSource(files);
        return { kind: 'table' as const, inspection: (await understand({}, onProgress)).inspection };
      }),
    inspect: (choices, onProgress) => answer(async () => (await understand(choices, onProgress)).inspection),
    finish: (choices, onProgress) =>
      answer(async () => buildDataset(await understand(choices, () => {}), world, choices, onProgress))
  };
}

/** JSON of shapes; null for any other file, and for JSON that is no JSON, which the reader of tables explains. */
function readShapes({ name, bytes }: ImportFile) {
  if (recogniseFormat(bytes, name) !== 'json') return null;
  try {
    const value: unknown = JSON.parse(decode(bytes).text.replace(/^\uFEFF/, ''));
    return isGeometry(value) ? value : null;
  } catch {
    return null;
  }
}

/** What was thrown as an answer: a parser's own words mean nothing to an analyst. */
async function answer<T>(work: () => Promise<T>): Promise<Result<T, ImportError>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(error instanceof Unreadable ? error.error : { kind: 'damaged', what: '' });
  }
}
