import type {
  Choices,
  ImportClient,
  ImportedDataset,
  ImportError,
  Inspection
} from '#lib/engine/connect-import.ts';
import type { LoadedBoundaries } from '#lib/indicators/loaded-boundaries.ts';
import type { Keeping } from '#lib/storage/own-data.ts';
import type { Session } from '../../session.svelte.ts';
import { loadImportWorld } from './import-world.ts';

export const importSteps = ['bestand', 'controle', 'koppeling', 'betekenis', 'klaar'] as const;
export type ImportStep = (typeof importSteps)[number];

type Failure = ImportError | { readonly kind: 'engine' };

/** One import: from the files to a dataset of the session, with a worker of its own that goes with it. */
export class ImportWizard {
  readonly #session: Session;
  #client: ImportClient | null = null;
  #asked = 0;
  #files: readonly File[] = [];
  step = $state<ImportStep>('bestand');
  inspection = $state.raw<Inspection | null>(null);
  choices = $state.raw<Choices>({});
  dataset = $state.raw<ImportedDataset | null>(null);
  /** Boundaries that were loaded instead of a dataset, and how they are kept. */
  loaded = $state.raw<LoadedBoundaries | null>(null);
  mapKept = $state<Keeping>('twice');
  error = $state.raw<Failure | null>(null);
  /** Part that is done, or null when nothing runs. */
  progress = $state<number | null>(null);

  constructor(session: Session) {
    this.#session = session;
  }

  get busy(): boolean {
    return this.progress !== null;
  }

  async open(files: readonly File[]): Promise<void> {
    this.cancel();
    this.#reset();
    this.#files = files;
    this.progress = 0;
    const asked = ++this.#asked;
    const parts = await Promise.all([
      import('#lib/engine/connect-import.ts'),
      loadImportWorld(this.#session)
    ]).catch(() => null);
    if (asked !== this.#asked) return;
    if (!parts) return this.#fail({ kind: 'absent', what: '' });
    const [{ connectImport }, world] = parts;
    this.#client = connectImport();
    const opened = await this.#client.open(files, world, this.#tell(asked));
    if (asked !== this.#asked) return;
    this.progress = null;
    if (!opened.ok) return this.#fail(opened.error);
    if (opened.value.kind === 'release') return this.#add(opened.value.dataset);
    if (opened.value.kind === 'boundaries') {
      this.loaded = opened.value.boundaries;
      this.mapKept = await this.#session.added.addBoundaries(opened.value.boundaries);
      this.step = 'klaar';
      return;
    }
    if (opened.value.kind === 'table') {
      this.inspection = opened.value.inspection;
      this.step = 'controle';
    }
  }

  /** Opens the same files again, after what stood in the way is gone. */
  again(): Promise<void> {
    return this.open(this.#files);
  }

  /** Looks again with a correction; of quick ones the last counts. */
  async correct(change: Choices): Promise<void> {
    if (!this.#client) return;
    this.choices = { ...this.choices, ...change };
    const asked = ++this.#asked;
    const late = setTimeout(() => asked === this.#asked && (this.progress = 0), 400);
    const seen = await this.#client.inspect(this.choices, () => {});
    clearTimeout(late);
    if (asked !== this.#asked) return;
    this.progress = null;
    if (seen.ok) {
      this.inspection = seen.value;
      this.error = null;
    } else this.#fail(seen.error);
  }

  async finish(): Promise<void> {
    if (!this.#client) return;
    const asked = ++this.#asked;
    this.progress = 0;
    const made = await this.#client.finish(this.choices, this.#tell(asked));
    if (asked !== this.#asked) return;
    this.progress = null;
    if (!made.ok) return this.#fail(made.error);
    if (this.choices.areas) await this.#session.added.rememberNames(this.choices.areas);
    await this.#add(made.value);
  }

  /** Stops what runs; the worker is ended. */
  cancel(): void {
    this.#asked++;
    this.progress = null;
    this.#client?.dispose();
    this.#client = null;
  }

  #reset(): void {
    this.step = 'bestand';
    this.inspection = null;
    this.choices = {};
    this.dataset = null;
    this.loaded = null;
    this.error = null;
  }

  async #add(dataset: ImportedDataset): Promise<void> {
    this.progress = 1;
    const added = await this.#session.added.add(dataset, this.#session.engine());
    this.progress = null;
    if (!added) return this.#fail({ kind: 'engine' });
    this.dataset = dataset;
    this.step = 'klaar';
    this.#client?.dispose();
    this.#client = null;
  }

  #fail(error: Failure): void {
    this.progress = null;
    this.error = error;
  }

  #tell = (asked: number) => (part: number) => {
    if (asked === this.#asked) this.progress = part;
  };
}
