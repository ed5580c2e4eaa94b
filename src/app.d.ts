declare module 'virtual:regiobeeld/releases' {
  import type { Boundaries, FirstView, Release, ReleaseRef, ReleaseStatus } from '#lib/indicators/release.ts';

  /** A release that was in static/data when the app was built. Its parts are modules: the page fetches nothing. */
  export interface EmbeddedRelease extends ReleaseRef {
    readonly title: string;
    readonly status: ReleaseStatus;
    loadRelease(): Promise<Release>;
    loadFirstView(): Promise<FirstView>;
    loadBoundaries(): Promise<Boundaries>;
  }
  export const releases: readonly EmbeddedRelease[];
  /** Id of the release to open when nothing else is asked for (REGIOBEELD_RELEASE at build time, else `demo`). */
  export const defaultRelease: string;
}

declare module 'virtual:regiobeeld/engine-files' {
  /** Self-hosted binaries by name (`duckdb.wasm`, `parquet.wasm`): path under the base, size and SHA-256. */
  export const engineFiles: Readonly<
    Record<string, { readonly path: string; readonly bytes: number; readonly hash: string }>
  >;
}

declare module 'virtual:regiobeeld/mergers' {
  import type { NamedMerger } from '#lib/areas/former-areas.ts';

  export const mergers: readonly NamedMerger[];
}
