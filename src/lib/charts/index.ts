import type { ChartKind } from './define.ts';
import type { BuiltData } from './built-data.ts';
import type { ClassBarData } from './class-bar-data.ts';
import type { DistributionData } from './distribution-data.ts';
import type { FunnelData } from './funnel-data.ts';
import type { HistogramData } from './histogram-data.ts';
import type { PeersData } from './peers-data.ts';
import type { RankingData } from './ranking-data.ts';
import type { ScatterData } from './scatter-data.ts';
import type { SpineData } from './spine-data.ts';
import type { TrendData } from './trend-data.ts';
import type { UpsetData } from './upset-data.ts';

/** Data of every kind of chart. */
export interface ChartData {
  readonly trend: TrendData;
  readonly spine: SpineData;
  readonly ranking: RankingData;
  readonly distribution: DistributionData;
  readonly 'class-bar': ClassBarData;
  readonly histogram: HistogramData;
  readonly upset: UpsetData;
  readonly peers: PeersData;
  readonly scatter: ScatterData;
  readonly funnel: FunnelData;
  readonly built: BuiltData;
}

/** What exists. Each kind is its own chunk: Plot (128 kB) loads with the first chart, never with a page. */
export const charts: { readonly [Kind in keyof ChartData]: () => Promise<ChartKind<ChartData[Kind]>> } = {
  trend: async () => (await import('./trend.ts')).trend,
  spine: async () => (await import('./spine.ts')).spine,
  ranking: async () => (await import('./ranking.ts')).ranking,
  distribution: async () => (await import('./distribution.ts')).distribution,
  'class-bar': async () => (await import('./class-bar.ts')).classBar,
  histogram: async () => (await import('./histogram.ts')).histogram,
  upset: async () => (await import('./upset.ts')).upset,
  peers: async () => (await import('./peers.ts')).peersChart,
  scatter: async () => (await import('./scatter.ts')).scatter,
  funnel: async () => (await import('./funnel.ts')).funnel,
  built: async () => (await import('./built.ts')).built
};
