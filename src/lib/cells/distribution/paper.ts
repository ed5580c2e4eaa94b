import { countClasses } from '../../charts/class-counts.ts';
import { charts } from '../../charts/index.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import type { DistributionOutput, DistributionSpec } from './cell.ts';
import { toDistributionData } from './distribution-data.ts';
import { areaName } from '../../language/area-name.ts';

/** All gemeenten on one line, and how many are in each class. */
export const distributionPaper: PaperOf<DistributionSpec, DistributionOutput> = (_spec, output, context) => {
  const { locale, resolved } = context;
  const data = toDistributionData(output, context);
  const classes = data.points.map((point) => point.class);
  const inside = data.members?.length ?? 0;
  const noun = translate(locale, 'cells.distribution.noun');
  return onPaper({
    subtitle: translate(
      locale,
      inside > 0 ? 'cells.distribution.subtitle.region' : 'cells.distribution.subtitle',
      {
        count: data.points.length,
        area: resolved.area.naam,
        comparison: areaName(resolved.comparison, locale)
      }
    ),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 6,
        draw: async (drawing) => (await charts.distribution()).draw(data, drawing)
      },
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 6,
        draw: async (drawing) =>
          (await charts['class-bar']()).draw({ noun, counts: countClasses(classes) }, drawing)
      }
    ],
    classes,
    registered: output.indicator.richting === 'detectie_afhankelijk',
    says: true
  });
};
