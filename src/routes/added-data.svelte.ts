import type { EngineClient } from '#lib/engine/client.ts';
import type { LoadedBoundaries } from '#lib/indicators/loaded-boundaries.ts';
import type { AddedDataset } from '#lib/indicators/added-dataset.ts';
import { openOwnData, type Keeping, type OwnData, type OwnLosses } from '#lib/storage/own-data.ts';
import type { KeptItem } from '#lib/storage/own-schema.ts';
import { localPlace } from '#lib/ui/browser-place.ts';
import { filePlace } from './file-place.ts';

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
  #losses = $state.raw<OwnLosses>({ restored: 0, emptied: false });
  #restored: Promise<void> | null = null;

  constructor(store: OwnData = openOwnData({ canaryPlace: localPlace, filePlace: filePlace() })) {
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

  /** What the browser had done to what was kept. */
  get losses(): OwnLosses {
    return this.#losses;
  }

  /** Brings back what was kept, once. */
  restore(): Promise<void> {
    this.#restored ??= Promise.all([this.#store.items(), this.#store.losses()]).then(
      ([items, losses]) => {
        this.#losses = losses;
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

  /** Keeps a dataset in this browser, as far as it has room. */
  async keep(id: string): Promise<Keeping> {
    const entry = this.#entries.find(({ dataset }) => dataset.id === id);
    if (!entry) return 'not';
    const savedAt = Date.now();
    const { dataset } = entry;
    const keeping = await this.#keep({
      id,
      kind: 'dataset',
      title: dataset.title,
      bytes: sizeOf(dataset),
      savedAt,
      value: dataset
    });
    if (keeping !== 'not')
      this.#entries = this.#entries.map((one) => (one === entry ? { dataset, keptAt: savedAt } : one));
    return keeping;
  }

  async remove(id: string, engine: EngineClient): Promise<void> {
    const entry = this.#entries.find(({ dataset }) => dataset.id === id);
    if (!entry) return;
    await this.#store.remove('dataset', id);
    this.#entries = this.#entries.filter((one) => one !== entry);
    await engine.drop(entry.dataset.tables.map(({ name }) => name));
  }

  /** Takes boundaries in use and keeps them: a map that anyone can download. */
  async addBoundaries(loaded: LoadedBoundaries): Promise<Keeping> {
    await this.restore();
    this.#boundaries = [...this.#boundaries.filter(({ level }) => level !== loaded.level), loaded];
    const { xs, ys, starts, left, right } = loaded.mesh;
    const bytes = [xs, ys, starts, left, right].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return this.#keep({
      id: loaded.level,
      kind: 'grenzen',
      title: loaded.title,
      bytes,
      savedAt: Date.now(),
      value: loaded
    });
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

  /** Lets go of the browser's store, before everything is wiped. */
  close(): Promise<void> {
    return this.#store.close();
  }

  /** A browser without room, or without a store, keeps nothing; what is in use stays in use. */
  #keep(item: KeptItem): Promise<Keeping> {
    return this.#store.keep(item).catch(() => 'not');
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
