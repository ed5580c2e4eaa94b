import { chartTheme, type ThemeName } from './theme.ts';
import type { FigureClass } from './figure-class.ts';

export type Sign = '▲▲' | '▲' | '' | '▽' | '▽▽';
export type Hatch = 'none' | 'lines' | 'cross' | 'dotted' | 'stipple';

/** How a class is painted: a fill (null: nothing but a hatch or outline), its text colour, sign and hatch. */
export interface ClassStyle {
  readonly fill: string | null;
  readonly text: string;
  readonly sign: Sign;
  readonly hatch: Hatch;
}

const LIGHT_TEXT = '#ffffff';
const DARK_TEXT = '#16222b';

const lightClasses = {
  duidelijk_hoger: { fill: '#43205c', text: LIGHT_TEXT, sign: '▲▲', hatch: 'none' },
  hoger: { fill: '#8a62a8', text: LIGHT_TEXT, sign: '▲', hatch: 'none' },
  niet_anders: { fill: '#efeee8', text: DARK_TEXT, sign: '', hatch: 'none' },
  lager: { fill: '#efd283', text: DARK_TEXT, sign: '▽', hatch: 'none' },
  duidelijk_lager: { fill: '#d09a26', text: DARK_TEXT, sign: '▽▽', hatch: 'none' }
} as const;

const darkClasses = {
  duidelijk_hoger: { fill: '#dabbf3', text: DARK_TEXT, sign: '▲▲', hatch: 'none' },
  hoger: { fill: '#a685c6', text: DARK_TEXT, sign: '▲', hatch: 'none' },
  niet_anders: { fill: '#36424b', text: '#e8eef0', sign: '', hatch: 'none' },
  lager: { fill: '#8f7128', text: LIGHT_TEXT, sign: '▽', hatch: 'none' },
  duidelijk_lager: { fill: '#f2c550', text: DARK_TEXT, sign: '▽▽', hatch: 'none' }
} as const;

/** Grey paper can't tell ochre from aubergine by colour: the stipple says "lager". */
const printClasses = {
  ...lightClasses,
  lager: { ...lightClasses.lager, hatch: 'stipple' },
  duidelijk_lager: { ...lightClasses.duidelijk_lager, hatch: 'stipple' }
} as const;

const tested = { light: lightClasses, dark: darkClasses, print: printClasses } as const;

const hatchOf = {
  te_weinig: 'lines',
  geheim: 'cross',
  geen_gegevens: 'dotted',
  niet_getoetst: 'none'
} as const;

export function classStyle(figureClass: FigureClass, theme: ThemeName): ClassStyle {
  switch (figureClass) {
    case 'te_weinig':
    case 'geheim':
    case 'geen_gegevens':
    case 'niet_getoetst':
      return { fill: null, text: chartTheme(theme).ink2, sign: '', hatch: hatchOf[figureClass] };
    default:
      return tested[theme][figureClass];
  }
}
