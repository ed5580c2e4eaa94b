import type { Component } from 'svelte';
import type { Explorer } from '../explorer.svelte.ts';
import type { ViewKind } from '../state.ts';

/** Every view in a chunk of its own: heavy ones load when they are first shown. */
export const views: Readonly<
  Record<ViewKind, () => Promise<{ readonly default: Component<{ explorer: Explorer }> }>>
> = {
  map: () => import('./map/View.svelte'),
  distribution: () => import('./distribution/View.svelte'),
  trend: () => import('./trend/View.svelte'),
  ranking: () => import('./ranking/View.svelte'),
  funnel: () => import('./funnel/View.svelte'),
  scatter: () => import('./scatter/View.svelte'),
  overview: () => import('./overview/View.svelte'),
  branches: () => import('./branches/View.svelte'),
  combination: () => import('./combination/View.svelte'),
  peers: () => import('./peers/View.svelte')
};
