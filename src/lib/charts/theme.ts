import type { DrawContext } from './define.ts';

export type ThemeName = DrawContext['theme'];

/** Colours of a figure (design 7); the same values as `ui/tokens.css`, for drawings that leave the page. */
export interface ChartTheme {
  readonly bg: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly petrol: string;
  readonly petrolTint: string;
  readonly petrolMap: string;
  readonly water: string;
  /** Bars of a spine: 5–95 % and 25–75 % of all areas. */
  readonly spreadLight: string;
  readonly spreadDark: string;
  /** Of maps only: land around the region, lines between areas and groups, the coast, the sheet's frame. */
  readonly land: string;
  readonly areaLine: string;
  readonly groupLine: string;
  readonly coast: string;
  readonly frame: string;
  readonly labelHalo: string;
  /** Values without a test, low to high: darker on paper, lighter in the dark. */
  readonly sequential: Six;
  /** Values without a test to both sides of a comparison, low to high; the middle one is near it. */
  readonly diverging: Seven;
  /** Two patterns together: rows from low to high B, columns from low to high A. */
  readonly bivariate: readonly [Three, Three, Three];
}

type Three = readonly [string, string, string];
type Six = readonly [...Three, ...Three];
type Seven = readonly [...Six, string];

const light: ChartTheme = {
  bg: '#f4f6f4',
  surface: '#ffffff',
  sunken: '#eaeeeb',
  ink: '#16222b',
  ink2: '#43515b',
  ink3: '#5b6972',
  line: '#d3dad7',
  line2: '#7f8b90',
  petrol: '#0a5f6b',
  petrolTint: '#dcebed',
  petrolMap: '#a9ced3',
  water: '#dde7ea',
  spreadLight: '#e1e6e3',
  spreadDark: '#bfc8c6',
  land: '#eef0ef',
  areaLine: '#cdd4d1',
  groupLine: '#6f7b82',
  coast: '#97a3a7',
  frame: '#b4c2c6',
  labelHalo: '#efeee8',
  sequential: ['#e6edf4', '#bfd0e2', '#8fadcb', '#5c84ae', '#315c8b', '#16375c'],
  diverging: ['#4d4740', '#857c6f', '#c0b8ac', '#efeee8', '#b9cce0', '#6d93bb', '#27527f'],
  bivariate: [
    ['#efeee8', '#a9ced3', '#4a949e'],
    ['#cbb6da', '#8d9cbc', '#3b6b88'],
    ['#8e5fad', '#66509a', '#22265a']
  ]
};

const dark: ChartTheme = {
  bg: '#0f161b',
  surface: '#172026',
  sunken: '#0b1115',
  ink: '#e8eef0',
  ink2: '#b6c2c9',
  ink3: '#93a1aa',
  line: '#2c3841',
  line2: '#74838d',
  petrol: '#74cbd5',
  petrolTint: '#17363c',
  petrolMap: '#2d6169',
  water: '#0c1317',
  spreadLight: '#26313a',
  spreadDark: '#46545e',
  land: '#1d272e',
  areaLine: '#202b32',
  groupLine: '#7c8a93',
  coast: '#5d6b74',
  frame: '#2c3841',
  labelHalo: '#36424b',
  sequential: ['#24405f', '#335f8d', '#5683b0', '#86abd0', '#bcd2e8', '#eef4fa'],
  diverging: ['#d9cdbd', '#a3988a', '#6b655d', '#36424b', '#3d6690', '#6f9bc8', '#b5d1ee'],
  bivariate: [
    ['#36424b', '#3a7c85', '#55bfca'],
    ['#74558c', '#8089ad', '#8fc3e4'],
    ['#b07fd4', '#c2a8ee', '#f5f1ff']
  ]
};

/** Paper: the light colours with paler water, so that ink goes to the data. */
const print: ChartTheme = { ...light, bg: '#ffffff', water: '#eff3f5' };

const themes: Readonly<Record<ThemeName, ChartTheme>> = { light, dark, print };

export const chartTheme = (name: ThemeName): ChartTheme => themes[name];

const onPaper = ['#1f5c86', '#b8690f', '#6c3f87', '#2f8a78', '#b04a6a', '#6b757b'] as const;
const inTheDark = ['#6faedd', '#e2a050', '#b997d9', '#62bfab', '#e08ba6', '#9aa6ae'] as const;

/** At most six series, labelled directly. */
export const categorical = (name: ThemeName): readonly string[] => (name === 'dark' ? inTheDark : onPaper);

/** Type of every figure; the page loads the fonts, exports embed them. */
export const fontFamily = "'Radio Canada', 'Radio Canada Variable', system-ui, sans-serif";
