import { charts } from '../../charts/index.ts';
import { translate } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { drawChoropleth } from '../../map/choropleth.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { toBivariateData } from './bivariate-data.ts';
import type { CombinationSpec } from './cell.ts';
import { drawBivariateLegend } from './draw-bivariate-legend.ts';
import type { CombinationOutput } from './output.ts';
import { upsetFrom } from './upset-from.ts';

/** Overlap against chance, the map of the first two, and the motivation where the equal-treatment gate asks for one. */
export const combinationPaper: PaperOf<CombinationSpec, CombinationOutput> = (spec, output, context) => {
  const { locale } = context;
  if (output.refusal) return onPaper({ says: true });
  const [first = '', second = ''] = output.indicators.map((one) => indicatorName(one, locale));
  const title = `${first} × ${second}`;
  const steps = translate(locale, 'cells.combination.legend.steps');
  const motivation = spec.motivation.trim();
  return onPaper({
    subtitle: translate(locale, 'cells.combination.subtitle', {
      count: output.combinations.length,
      total: output.areas.length
    }),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: translate(locale, 'cells.combination.key'),
        span: 6,
        draw: async (drawing) => (await charts.upset()).draw(upsetFrom(output, context), drawing)
      },
      {
        kind: 'drawing',
        name: title,
        about: '',
        span: 4,
        async draw(drawing, shapes) {
          const height = Math.round(drawing.width * 0.62);
          return drawChoropleth(await shapes(), toBivariateData(output, context, { title, height }), drawing);
        }
      },
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 2,
        draw: async (drawing) => drawBivariateLegend({ first, second, steps }, drawing)
      }
    ],
    says: true,
    notes: [
      translate(locale, 'figures.map-caption'),
      ...(motivation === ''
        ? []
        : [`${translate(locale, 'cells.combination.motivation.head')} ${motivation}`])
    ]
  });
};
