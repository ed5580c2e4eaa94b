import type { TableRule, TopicRule } from './table-rule.ts';

const households = (measure: string, names: readonly string[], duration: RegExp): TopicRule => ({
  measure,
  names,
  where: {
    kenmerkenvanhuishoudens: /^Particuliere huishoudens$/i,
    inkomensgrenshuishouden: /^Inkomen tot lage-inkomensgrens$/i,
    duurinkomenspositie: duration
  }
});
const YEAR = /^Ten minste 1 jaar$/i;
const FOUR_YEARS = /^Vier jaar of langer$/i;

/** Households with a low income; the national table has no regions. */
export const laagInkomen: TableRule = {
  title: 'Laag en langdurig laag inkomen van huishoudens',
  ids: ['83841NED', '85678NED'],
  titles: /^laag en langdurig laag inkomen/i,
  area: 'NL01',
  topics: [
    households('laag_inkomen', ['Particuliere huishoudens'], YEAR),
    households('laag_inkomen_aandeel', ['Particuliere huishoudens relatief'], YEAR),
    households('langdurig_laag_inkomen', ['Particuliere huishoudens'], FOUR_YEARS),
    households('langdurig_laag_inkomen_aandeel', ['Particuliere huishoudens relatief'], FOUR_YEARS)
  ]
};
