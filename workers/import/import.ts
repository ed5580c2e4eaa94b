import { isAbsentPart } from '../../src/lib/base/absent-part.ts';
import { err, ok, type Result } from '../../src/lib/base/result.ts';
import type { Choices, ImportApi, ImportError, ImportWorld } from './api.ts';
import { readBoundaries } from './boundaries/read-boundaries.ts';
import { readShapes } from './boundaries/read-shapes.ts';
import { buildDataset } from './build-dataset.ts';
import { unpackGzip } from './formats/gzip.ts';
import { readReleaseZip } from './formats/release-zip.ts';
import { unpackZip } from './formats/zip.ts';
import { Unreadable } from './import-error.ts';
import { inspect } from './inspect.ts';
import { openSource, type Source, type SourceTable } from './source.ts';

/** Reads one file (or the loose files of one bundle) for one analyst: made anew, and ended, with every import. */
export function createImport(): ImportApi {
  let source: Source;
  let world: ImportWorld;
  let file = '';
  let read: { readonly key: string; readonly table: SourceTable } | null = null;

  async function tableFor(choices: Choices, onProgress: (part: number) => void): Promise<SourceTable> {
    const key = JSON.stringify(source.dependsOn.map((one) => choices[one] ?? null));
    if (read?.key !== key) read = { key, table: await source.read(choices, onProgress) };
    if (read.table.grid.rows === 0) throw new Unreadable('empty');
    return read.table;
  }
  const understand = async (choices: Choices, onProgress: (part: number) => void) =>
    inspect(source, await tableFor(choices, onProgress), world, choices);

  return {
    open: (given, about, onProgress) =>
      answer((file = given[0]?.name ?? ''), async () => {
        world = about;
        const files = await Promise.all(given.map((one) => unpackGzip(one)));
        const inside = unpackZip(files);
        const several = inside ?? (files.length > 1 ? files : null);
        const release = several && (await readReleaseZip(several));
        if (release) return { kind: 'release' as const, dataset: release };
        const found = several && !inside ? null : readShapes(inside ?? files);
        if (found)
          return {
            kind: 'boundaries' as const,
            boundaries: await readBoundaries(found.shapes, found.name, about, onProgress)
          };
        source = await openSource(files, inside);
        return { kind: 'table' as const, inspection: (await understand({}, onProgress)).inspection };
      }),
    inspect: (choices, onProgress) =>
      answer(file, async () => (await understand(choices, onProgress)).inspection),
    finish: (choices, onProgress) =>
      answer(file, async () => buildDataset(await understand(choices, () => {}), world, choices, onProgress))
  };
}

/** What was thrown as an answer: a parser's own words mean nothing to an analyst. */
async function answer<T>(file: string, work: () => Promise<T>): Promise<Result<T, ImportError>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Unreadable) return err(error.error);
    return err({ kind: isAbsentPart(error) ? 'absent' : 'damaged', what: file });
  }
}
