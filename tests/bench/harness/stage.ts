import type { Browser } from 'playwright';
import type { Host } from './host.ts';

/** What every benchmark stands on. */
export interface Stage {
  readonly browser: Browser;
  /** The bench pages and their data, with clocks of 5 µs. */
  readonly bench: Host;
  /** The built app as a static host serves it; null when it wasn't built. */
  readonly app: Host | null;
  /** A few samples of a small scene: proves that a benchmark works, not how fast anything is. */
  readonly quick: boolean;
}
