import type { cellsFigures as dutch } from '../nl/cells-figures.ts';

export const cellsFigures: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.key-figures': 'Key figures',
  'cells.kind.overview': 'Overview',
  'cells.kind.map': 'Map',
  'cells.kind.trend': 'Trend',

  'cells.key-figures.title.zinnen': 'What stands out in {area}, {period}',
  'cells.key-figures.title.cijfers': 'Key figures of {area}, {period}',
  'cells.key-figures.subtitle':
    'Light: 5–95% of municipalities, dark 25–75%; dot with 95% interval: the area',
  'cells.key-figures.layout': 'Form',
  'cells.key-figures.layout.zinnen': 'sentences',
  'cells.key-figures.layout.cijfers': 'figures',
  'cells.key-figures.count': 'Number of sentences',
  'cells.key-figures.more': 'Show all {count} sentences',
  'cells.key-figures.untested': 'no statement',

  'cells.overview.title': 'Overview of {area}, {period}',
  'cells.overview.subtitle':
    'Value and tested class by indicator, against {comparison}; the {count} largest municipalities',
  'cells.overview.subtitle.one': 'Value and tested class by indicator, against {comparison}',
  'cells.overview.region': 'Region',
  'cells.overview.own': 'your area',
  'cells.overview.columns': 'Number of municipalities',
  'cells.overview.key':
    '▲ higher, ▽ lower; double sign: tested at 99.8%. The first column is the area as a whole, with summed numerators and denominators.',

  'cells.map.title': '{indicator} ({unit}), {period}',
  'cells.map.subtitle': 'Tested against {comparison}',
  'cells.map.placement': 'Place',
  'cells.map.placement.kolom': 'in the text',
  'cells.map.placement.kop': 'beside the title',
  'cells.map.loading': 'The map is being drawn.',
  'cells.map.hint': 'Arrow keys move from municipality to municipality.',

  'cells.trend.title': 'Change in {area}, {range}',
  'cells.trend.subtitle': '{area} with 95% band; dashed line: {comparison}',
  'cells.trend.per-year': 'average per year',
  'cells.trend.verdict': '{verdict}: {change}% a year ({interval})',

  'cells.kind.spine': 'Position',
  'cells.kind.distribution': 'Distribution',

  'cells.spine.title': 'Position of {area}, {period}',
  'cells.spine.order': 'Order',
  'cells.spine.order.gekozen': 'as chosen',
  'cells.spine.order.positie': 'largest difference first',
  'cells.spine.column.half': 'middle half of the municipalities',
  'cells.spine.column.most': '5–95% of the municipalities',

  'cells.distribution.title': '{indicator}: distribution over municipalities ({unit}), {period}',
  'cells.distribution.subtitle':
    'Each dot is one of {count} municipalities; {area} with its 95% interval; dashed line: {comparison}',
  'cells.distribution.subtitle.region':
    'Each dot is one of {count} municipalities; ringed, with their 95% interval: those of {area}; dashed line: {comparison}',
  'cells.distribution.noun': 'municipalities',
  'cells.distribution.half':
    'The middle half of the {count} municipalities with a value lies between {low} and {high} {unit}.',
  'cells.distribution.unknown': 'Without a value, and so not in the figure: {count}.',
  'cells.distribution.nothing': 'There are no municipal values for this period. Choose another period.'
};
