import type { NextTurn } from '../base/in-slices.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ComputeClient } from '../engine/compute.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FirstView, Release, ReleaseRef } from '../indicators/release.ts';
import type { AfterRest } from './at-rest.svelte.ts';
import type { NextFrame } from './painter.ts';

/** What an explorer lives on; the engine and the worker start when they are first asked. */
export interface ExplorerWorld {
  readonly query: EngineClient['query'];
  readonly compute: ComputeClient;
  readonly release: Release;
  readonly reference: ReleaseRef;
  readonly firstView: FirstView;
  readonly nextFrame: NextFrame;
  readonly afterRest: AfterRest;
  readonly nextTurn: NextTurn;
  readonly now: () => number;
  readonly locale: () => Locale;
}
