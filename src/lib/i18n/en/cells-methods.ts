import type { cellsMethods as dutch } from '../nl/cells-methods.ts';

export const cellsMethods: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.methods': 'Method and sources',

  'cells.methods.generated':
    'This cell makes itself from the rest of the document; there is nothing to fill in.',
  'cells.methods.definitions.head': 'Definitions.',
  'cells.methods.title': 'Method and sources',
  'cells.methods.definitions': 'Definitions and sources of the indicators used',
  'cells.methods.show': 'Show the definitions of {count} indicators',
  'cells.methods.none': 'This picture uses no indicators yet.',
  'cells.methods.tested.head': 'Tested.',
  'cells.methods.tested':
    'Limits around the figure of {comparison}, 95% and 99.8%, with overdispersion where areas differ more than by chance (median φ {phi}; per indicator in the definitions). An area that makes up more than 5% of the comparison is tested against the rest.',
  'cells.methods.tested.plain':
    'Limits around the figure of {comparison}, 95% and 99.8%. An area that makes up more than 5% of the comparison is tested against the rest.',
  'cells.methods.intervals.head': 'Intervals.',
  'cells.methods.intervals.rate':
    'Rates per inhabitant or dwelling: Byar, exact Poisson under ten observations.',
  'cells.methods.intervals.proportion': 'Percentages: Wilson.',
  'cells.methods.intervals.none': 'Means, medians and scores are shown and never added up.',
  'cells.methods.intervals.rounding': 'Rounding by the source counts in the interval.',
  'cells.methods.multiple.head': 'Number of comparisons.',
  'cells.methods.multiple':
    '{tested} figures tested, {different} outside the 95% limits. Chance alone would give about {expected}; the classes are not corrected for that. The table under every figure gives p before and after correction (Benjamini-Hochberg).',
  'cells.methods.trend.head': 'Change.',
  'cells.methods.trend':
    'Change per year from a quasi-Poisson model with the denominator as offset; at least five comparable points. Provisional points and years before a break in the series do not count.',
  'cells.methods.detection.head': 'Detection-dependent.',
  'cells.methods.detection':
    '{names}: partly dependent on enforcement effort and willingness to report. Hence ‘more recorded’ and not ‘more’.',
  'cells.methods.hidden.head': 'Hidden and not tested.',
  'cells.methods.hidden':
    '{hidden} figures are secret; {untested} figures can’t be tested, the secret ones included. This release suppresses {suppressed} values to prevent disclosure.',
  'cells.methods.source.head': 'Source and release.',
  'cells.methods.source': '{title}, release {version}, hash {hash}. {sources}',
  'cells.methods.fictional': 'All figures in this document are fictional.',
  'cells.methods.not.head': 'What this picture does not say.',
  'cells.methods.not':
    'It points at no persons, businesses or neighbourhoods and says nothing about causes. A deviation is a reason to look further, not a finding. Sensitive traits play no part in any selection.',
  'cells.methods.figure.tested': 'Number of figures tested',
  'cells.methods.figure.different': 'Number of figures outside the 95% limits'
};
