import { plots as choropleth } from './choropleth.ts';
import { plots as classBar } from './class-bar.ts';
import { plots as distribution } from './distribution.ts';
import { plots as histogram } from './histogram.ts';
import { plots as ranking } from './ranking.ts';
import { plots as spine } from './spine.ts';
import { plots as trend } from './trend.ts';

/** Pictures of charts: small enough to keep as files. */
export const charts = [...trend, ...spine, ...ranking, ...distribution, ...classBar, ...histogram];

/** Every picture there is. */
export const plots = [...charts, ...choropleth];
