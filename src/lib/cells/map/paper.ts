import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { drawChoropleth } from '../../map/choropleth.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { mapCell, mapRows, type MapOutput, type MapSpec } from './cell.ts';
import { toChoroplethData } from './choropleth-data.ts';
import { areaName } from '../../language/area-name.ts';

/** A map sheet's height over its width: beside the title it stands taller. */
const proportions = { kop: 0.7, kolom: 0.62 } as const;

/** The map with its legend and its fixed caption. */
export const mapPaper: PaperOf<MapSpec, MapOutput> = (spec, output, context) => {
  const { locale, resolved } = context;
  const title = mapCell.title(spec, output, context);
  return onPaper({
    subtitle: translate(locale, 'cells.map.subtitle', { comparison: areaName(resolved.comparison, locale) }),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 4,
        async draw(drawing, shapes) {
          const height = Math.round(drawing.width * proportions[spec.placement]);
          return drawChoropleth(
            await shapes(),
            toChoroplethData(output, context, { title, height, signs: false }),
            drawing
          );
        }
      }
    ],
    classes: mapRows(output, context).map(({ assessment }) => toFigureClass(assessment)),
    registered: output.indicator.richting === 'detectie_afhankelijk',
    says: spec.placement === 'kolom',
    notes: [
      spec.placement === 'kop'
        ? translate(locale, 'figures.map-caption')
        : `${indicatorName(output.indicator, locale)}. ${translate(locale, 'figures.map-caption')}`
    ],
    margin: spec.placement === 'kop'
  });
};
