import { plots as built } from './built.ts';
import { plots as choropleth } from './choropleth.ts';
import { plots as classBar } from './class-bar.ts';
import { plots as distribution } from './distribution.ts';
import { plots as funnel } from './funnel.ts';
import { plots as histogram } from './histogram.ts';
import { plots as peers } from './peers.ts';
import { plots as ranking } from './ranking.ts';
import { plots as scatter } from './scatter.ts';
import { plots as spine } from './spine.ts';
import { plots as trend } from './trend.ts';
import { plots as upset } from './upset.ts';

/** Pictures of charts: small enough to keep as files. */
export const charts = [
  ...trend,
  ...spine,
  ...ranking,
  ...distribution,
  ...classBar,
  ...histogram,
  ...upset,
  ...peers,
  ...scatter,
  ...funnel,
  ...built
];

/** Every picture there is. */
export const plots = [...charts, ...choropleth];
