import type { IconName } from '../../ui/icons.ts';
import type { ViewKind } from '../state.ts';

export const viewIcons: Readonly<Record<ViewKind, IconName>> = {
  map: 'map',
  distribution: 'chart-histogram',
  trend: 'chart-line',
  ranking: 'list-numbers',
  funnel: 'filter',
  scatter: 'chart-dots',
  overview: 'layout-grid',
  branches: 'building',
  combination: 'adjustments',
  peers: 'arrows-left-right'
};
