import { createContext } from 'svelte';
import { engineFiles } from 'virtual:regiobeeld/engine-files';
import { releases } from 'virtual:regiobeeld/releases';
import { base } from '$app/paths';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { EngineClient, EngineStatus } from '#lib/engine/client.ts';
import type { ComputeClient } from '#lib/engine/compute.ts';
import { renewableEngine, type RenewableEngine } from '#lib/engine/renewable-engine.ts';
import { withAdded } from '#lib/indicators/added-dataset.ts';
import type { Boundaries, Release } from '#lib/indicators/release.ts';
import { locale } from '#lib/ui/locale.svelte.ts';
import { AddedData } from './added-data.svelte.ts';
import { openRelease, type OpenRelease } from './open-release.ts';
import { localPlace } from '#lib/ui/browser-place.ts';

const RELEASE_KEY = 'regiobeeld.release';

/** What all screens share: the release in use, its areas and its engine. Made once, by the root layout. */
export class Session {
  #opened = $state.raw() as OpenRelease;
  #engine: RenewableEngine | null = null;
  #compute: Promise<ComputeClient> | null = null;
  #status = $state.raw<EngineStatus | null>(null);
  #ended = false;
  /** Datasets that the analyst brought in; they stand beside every release. */
  readonly added = new AddedData();
  /** Files dropped somewhere in the app, for the wizard to take. */
  dropped = $state.raw<readonly File[]>([]);

  constructor(opened: OpenRelease) {
    this.#opened = opened;
  }

  get opened(): OpenRelease {
    return this.#opened;
  }

  get areas(): AreaDirectory {
    return this.#opened.areas;
  }

  /** Figures of this release are fictional, and everything made with them says so. */
  get synthetic(): boolean {
    return (
      this.#opened.embedded.status === 'synthetisch' ||
      this.added.datasets.some(({ status }) => status === 'synthetisch')
    );
  }

  /** The map of gemeenten: the analyst's own boundaries where they were loaded, else the release's schematic ones. */
  get boundaries(): Boundaries {
    const schematic = this.#opened.boundaries;
    const own = this.added.boundaries.find(({ level }) => level === 'gemeente');
    if (!own) return schematic;
    const { mesh, width, height, vintage } = own;
    return {
      ...schematic,
      kind: 'geladen',
      attribution: locale.t('data.boundaries.attribution', { title: own.title }),
      vintage: vintage === null ? schematic.vintage : String(vintage),
      mesh,
      width,
      height
    };
  }

  /** Null until somebody asked for the engine. */
  get status(): EngineStatus | null {
    return this.#status;
  }

  /** The whole data package: every indicator and table, and what the analyst brought in. */
  async loadRelease(): Promise<Release> {
    const [release] = await Promise.all([this.#opened.embedded.loadRelease(), this.added.restore()]);
    return withAdded(release, this.added.datasets);
  }

  /** The engine of this release, with what the analyst brought in; starts it on first use. */
  engine(): EngineClient {
    this.#engine ??= this.#connect((engine) => this.added.fill(engine));
    return this.#engine;
  }

  /** Tries again after a start that failed: what is on the screen stays, and asks the new engine. */
  renewEngine(): void {
    if (this.#status?.phase === 'failed') this.#engine?.renew();
  }

  /** An engine of its own for a document from somebody else, without any local data; who asks for it ends it. */
  guestEngine(): EngineClient {
    return this.#connect(() => Promise.resolve());
  }

  /** Long computations, for whatever release; its worker starts with the first one. */
  compute(): Promise<ComputeClient> {
    this.#compute ??= import('#lib/engine/connect-compute.ts').then(({ connectCompute }) => connectCompute());
    this.#compute.catch(() => (this.#compute = null));
    return this.#compute;
  }

  /** Ends all that could still write, before everything is wiped. The page is of no use after it. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#engine?.dispose();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Opens another release that was built into the app, and forgets the engine of this one. */
  async use(id: string): Promise<void> {
    const found = releases.find((release) => release.id === id);
    if (!found || found.id === this.#opened.embedded.id) return;
    const opened = await openRelease(found);
    const engine = this.#engine;
    this.#engine = null;
    this.#status = null;
    this.#opened = opened;
    localPlace.setItem(RELEASE_KEY, id);
    document.documentElement.dataset['ready'] = 'view';
    await engine?.dispose();
  }

  #connect(prepare: (engine: EngineClient) => Promise<void>): RenewableEngine {
    const { embedded } = this.#opened;
    const connect = async () => {
      const { connectEngine } = await import('#lib/engine/connect.ts');
      return connectEngine(embedded, { base, engineFiles });
    };
    const engine = renewableEngine(connect, prepare);
    engine.onStatus((status) => {
      if (this.#opened.embedded !== embedded) return;
      this.#status = status;
      if (status.phase === 'ready') document.documentElement.dataset['ready'] = 'engine';
    });
    return engine;
  }
}

/** Id of the release that was last used in this browser. */
export const keptRelease = (): string | null => localPlace.getItem(RELEASE_KEY);

export const [getSession, setSession] = createContext<Session>();
