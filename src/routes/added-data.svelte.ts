import type { EngineClient } from '#lib/engine/client.ts';
import type { LoadedBoundaries } from '#lib/indicators/loaded-boundaries.ts';
import type { AddedDataset } from '#lib/indicators/added-dataset.ts';
import { openOwnData, type OwnData } from '#lib/storage/own-data.ts';

/** A dataset that was brought in, and since when it is kept; null when it goes with the page. */
export interface AddedEntry {
  readonly dataset: AddedDataset;
  readonly keptAt: number | null;
}

/** Datasets that the analyst brought in: in memory, and in this browser's store only by choice. */
export class AddedData {
  readonly #store: OwnData;
  #entries = $state.raw<readonly AddedEntry[]>([]);
  #boundaries = $state.raw<readonly LoadedBoundaries[]>([]);
  #restored: Promise<void> | null = null;

  constructor(store: OwnData = openOwnData()) {
    this.#store = store;
  }

  get entries(): readonly AddedEntry[] {
    return this.#entries;
  }

  /** Boundaries that were loaded, one set per level. */
  get boundaries(): readonly LoadedBoundaries[] {
    return this.#boundaries;
  }

  get datasets(): readonly AddedDataset[] {
    return this.#entries.map(({ dataset }) => dataset);
  }

  /** Brings back what was kept, once. */
  restore(): Promise<void> {
    this.#restored ??= this.#store.items().then(
      (items) => {
        const kept = items.filter(({ kind }) => kind === 'dataset');
        this.#entries = [
          ...kept.map(({ value, savedAt }) => ({ dataset: value as AddedDataset, keptAt: savedAt })),
          ...this.#entries
        ];
        const maps = items.filter(({ kind }) => kind === 'grenzen');
        this.#boundaries = [...maps.map(({ value }) => value as LoadedBoundaries), ...this.#boundaries];
      },
      () => undefined
    );
    return this.#restored;
  }

  /** Gives an engine all datasets. */
  async fill(engine: EngineClient): Promise<void> {
    await this.restore();
    const tables = this.datasets.flatMap(toTables);
    if (tables.length > 0) await engine.import(tables);
  }

  /** Adds a dataset, or replaces the one of the same name. */
  async add(dataset: AddedDataset, engine: EngineClient): Promise<boolean> {
    await this.restore();
    const answer = await engine.import(toTables(dataset));
    if (!answer.ok) return false;
    this.#entries = [
      ...this.#entries.filter((entry) => entry.dataset.id !== dataset.id),
      { dataset, keptAt: null }
    ];
    return true;
  }

  /** Keeps a dataset in this browser; false when the browser has no room for it. */
  async keep(id: string): Promise<boolean> {
    const entry = this.#entries.find(({ dataset }) => dataset.id === id);
    if (!entry) return false;
    const savedAt = Date.now();
    const { dataset } = entry;
    try {
      await this.#store.keep({
        id,
        kind: 'dataset',
        title: dataset.title,
        bytes: sizeOf(dataset),
        savedAt,
        value: dataset
      });
    } catch {
      return false;
    }
    this.#entries = this.#entries.map((one) => (one === entry ? { dataset, keptAt: savedAt } : one));
    return true;
  }

  async remove(id: string, engine: EngineClient): Promise<void> {
    const entry = this.#entries.find(({ dataset }) => dataset.id === id);
    if (!entry) return;
    await this.#store.remove('dataset', id);
    this.#entries = this.#entries.filter((one) => one !== entry);
    await engine.drop(entry.dataset.tables.map(({ name }) => name));
  }

  /** Takes boundaries in use and keeps them: a map that anyone can download. False when there is no room to keep them. */
  async addBoundaries(loaded: LoadedBoundaries): Promise<boolean> {
    await this.restore();
    this.#boundaries = [...this.#boundaries.filter(({ level }) => level !== loaded.level), loaded];
    const { xs, ys, starts, left, right } = loaded.mesh;
    const bytes = [xs, ys, starts, left, right].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return this.#store
      .keep({
        id: loaded.level,
        kind: 'grenzen',
        title: loaded.title,
        bytes,
        savedAt: Date.now(),
        value: loaded
      })
      .then(
        () => true,
        () => false
      );
  }

  async removeBoundaries(level: LoadedBoundaries['level']): Promise<void> {
    this.#boundaries = this.#boundaries.filter((one) => one.level !== level);
    await this.#store.remove('grenzen', level);
  }

  names(): Promise<Readonly<Record<string, string>>> {
    return this.#store.names().catch(() => ({}));
  }

  rememberNames(answers: Readonly<Record<string, string>>): Promise<void> {
    return this.#store.rememberNames(answers).catch(() => undefined);
  }
}

export const sizeOf = (dataset: AddedDataset): number =>
  dataset.tables.reduce((sum, { bytes }) => sum + bytes.size, 0);

const toTables = (dataset: AddedDataset) =>
  dataset.tables.map(({ name, fields, format, bytes, joins }) => ({
    name,
    columns: fields.map((field) => field.name),
    format,
    bytes,
    joins
  }));
