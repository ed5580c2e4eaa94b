import type { Result } from '#lib/base/result.ts';
import type { CellFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';
import type { KeptVersion } from '#lib/storage/schema.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import type { EditSummary, VersionStorage, VersionSummary } from '#lib/storage/version-storage.ts';
import { pictureStorage } from './picture-storage.ts';

export type { EditSummary, VersionSummary } from '#lib/storage/version-storage.ts';

type Answer<T> = Promise<Result<T, StorageError>>;

async function ask<T>(question: (versions: VersionStorage) => Answer<T>): Answer<T> {
  const storage = await pictureStorage();
  return storage.ok ? question(storage.value.versions) : storage;
}

interface NewVersion {
  readonly document: Document;
  readonly title: string;
  /** `''` for one that is kept by itself. */
  readonly name: string;
  readonly revision: number;
  /** The numbers it shows, where they are known. */
  readonly figures?: readonly CellFigures[];
}

export const keepPictureVersion = (version: NewVersion): Answer<VersionSummary> => {
  const { document, title, name, revision, figures } = version;
  const body = JSON.stringify(document);
  const shown = figures ? JSON.stringify(figures) : '';
  return ask((versions) => versions.keep(document.id, { name, title, revision, body, figures: shown }));
};

export const listVersions = (id: string): Answer<readonly VersionSummary[]> =>
  ask((versions) => versions.list(id));

export const listEdits = (id: string): Answer<readonly EditSummary[]> =>
  ask((versions) => versions.edits(id));

export const loadVersion = (id: string, number: number): Answer<KeptVersion> =>
  ask((versions) => versions.load(id, number));

export const removeVersion = (id: string, number: number): Answer<null> =>
  ask((versions) => versions.remove(id, number));

/** Text of a picture as it was after one of its last edits. */
export const loadEdit = (id: string, revision: number): Answer<{ readonly body: string }> =>
  ask((versions) => versions.loadRevision(id, revision));
