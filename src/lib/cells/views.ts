import type { TextSpec } from './text/cell.ts';
import type { CellViews } from './view-props.ts';

/** Components by kind, each in its own chunk; the order of `index.ts`. */
export const cellViews: Readonly<Record<string, CellViews>> = {
  text: {
    icon: 'typography',
    editsInPlace: false,
    startsOpen: ({ markdown = '', prompt = '' }: Partial<TextSpec>) => markdown === '' && prompt === '',
    view: () => import('./text/View.svelte'),
    editor: () => import('./text/Editor.svelte')
  },
  parameter: {
    icon: 'adjustments',
    editsInPlace: false,
    view: () => import('./parameter/View.svelte'),
    editor: () => import('./parameter/Editor.svelte')
  },
  sql: {
    icon: 'database',
    editsInPlace: true,
    view: () => import('./sql/View.svelte'),
    editor: () => import('./sql/Editor.svelte')
  },
  chart: {
    icon: 'chart-histogram',
    editsInPlace: false,
    editsBeside: true,
    view: () => import('./chart/View.svelte'),
    editor: () => import('./chart/Editor.svelte')
  },
  table: {
    icon: 'table',
    editsInPlace: false,
    view: () => import('./table/View.svelte'),
    editor: () => import('./table/Editor.svelte')
  },
  'key-figures': {
    icon: 'list-numbers',
    editsInPlace: false,
    view: () => import('./key-figures/View.svelte'),
    editor: () => import('./key-figures/Editor.svelte')
  },
  overview: {
    icon: 'layout-grid',
    editsInPlace: false,
    view: () => import('./overview/View.svelte'),
    editor: () => import('./overview/Editor.svelte')
  },
  remarkable: {
    icon: 'filter',
    editsInPlace: false,
    view: () => import('./remarkable/View.svelte'),
    editor: () => import('./remarkable/Editor.svelte')
  },
  map: {
    icon: 'map',
    editsInPlace: false,
    view: () => import('./map/View.svelte'),
    editor: () => import('./map/Editor.svelte')
  },
  trend: {
    icon: 'chart-line',
    editsInPlace: false,
    view: () => import('./trend/View.svelte'),
    editor: () => import('./trend/Editor.svelte')
  },
  spine: {
    icon: 'chart-bar',
    editsInPlace: false,
    view: () => import('./spine/View.svelte'),
    editor: () => import('./spine/Editor.svelte')
  },
  distribution: {
    icon: 'chart-dots',
    editsInPlace: false,
    view: () => import('./distribution/View.svelte'),
    editor: () => import('./distribution/Editor.svelte')
  },
  branches: {
    icon: 'building',
    editsInPlace: false,
    view: () => import('./branches/View.svelte'),
    editor: () => import('./branches/Editor.svelte')
  },
  combination: {
    icon: 'chart-dots',
    editsInPlace: false,
    view: () => import('./combination/View.svelte'),
    editor: () => import('./combination/Editor.svelte')
  },
  peers: {
    icon: 'arrows-left-right',
    editsInPlace: false,
    view: () => import('./peers/View.svelte'),
    editor: () => import('./peers/Editor.svelte')
  },
  measures: {
    icon: 'shield-check',
    editsInPlace: false,
    view: () => import('./measures/View.svelte'),
    editor: () => import('./measures/Editor.svelte')
  },
  methods: {
    icon: 'math-function',
    editsInPlace: false,
    view: () => import('./methods/View.svelte'),
    editor: () => import('./methods/Editor.svelte')
  }
};
