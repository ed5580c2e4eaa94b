import { connectRaster } from '#lib/engine/connect-raster.ts';
import { Explorer } from '#lib/explorer/explorer.svelte.ts';
import { parseExploration } from '#lib/explorer/address.ts';
import { MapRoom } from '#lib/explorer/views/map/map-room.svelte.ts';
import type { Exploration } from '#lib/explorer/state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import { withFallback } from '#lib/map/map-work.ts';
import { latestPeriod } from '#lib/indicators/latest-period.ts';
import type { Session } from '../session.svelte.ts';
import { afterRest } from './after-rest.ts';
import { nextTurn } from './next-turn.ts';
import { loadedShapes } from './loaded-shapes.ts';
import { keptArea } from '../start/kept-area.ts';

export interface OpenExplorer {
  readonly explorer: Explorer;
  readonly maps: MapRoom;
  readonly release: Release;
  /** What an address asks for; what it leaves out is as the explorer opens. */
  parse(address: URLSearchParams): Exploration;
  dispose(): void;
}

/** The explorer as an address asks for it, on the figures that are here already: the engine is asked for the others. */
export async function openExplorer(
  session: Session,
  address: URLSearchParams,
  locale: () => Locale
): Promise<OpenExplorer> {
  const release = await session.loadRelease();
  const { firstView, boundaries, embedded } = session.opened;
  const { indicators, periods } = release.regiobeeld;
  const here = firstView.indicators.find(({ definition }) => !definition.gevoelig && definition.additief);
  const start = {
    indicator: here?.id ?? indicators[0]?.id ?? '',
    gebied: keptArea(session.areas),
    periode: latestPeriod(release)
  };
  const parse = (asked: URLSearchParams): Exploration =>
    parseExploration(asked, start, { indicators, periods, areas: session.areas });
  const explorer = new Explorer(parse(address), {
    query: (query, options) => session.engine().query(query, options),
    compute: { run: async (name, input, options) => (await session.compute()).run(name, input, options) },
    release,
    reference: { id: embedded.id, version: embedded.version, hash: embedded.hash },
    firstView,
    nextFrame: (callback) => requestAnimationFrame(callback),
    afterRest,
    nextTurn,
    now: () => performance.now(),
    locale
  });
  const raster = connectRaster();
  const maps = new MapRoom(boundaries, withFallback(raster), loadedShapes(session.added.boundaries));
  return {
    explorer,
    maps,
    release,
    parse,
    dispose() {
      explorer.dispose();
      raster.dispose();
    }
  };
}
