import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** Under what the figures were measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** Processes that wanted a core in the last minute, at the start of the run: above `cores` the figures are noisy. */
  readonly load: number;
}

export const describeMachine = (chromium: string): Machine => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.version,
  chromium,
  load: Number((loadavg()[0] ?? 0).toFixed(2))
});
