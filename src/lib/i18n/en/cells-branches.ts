import type { cellsBranches as dutch } from '../nl/cells-branches.ts';

export const cellsBranches: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.branches': 'Branches',

  'cells.branches.title': 'Branches in {area}, {period}',
  'cells.branches.subtitle':
    'Location quotient with 95% interval, against {comparison}; bar: spread of the municipalities',
  'cells.branches.subtitle.date':
    'Location quotient with 95% interval, against {comparison}; bar: spread of the municipalities; work list of {date}',
  'cells.branches.as-expected': '1, as expected',
  'cells.branches.counts':
    'Tested: {tested} of the {total} branches. Demonstrably more present in {area} than in {comparison}: {higher}; less: {lower}.',
  'cells.branches.none': 'none',
  'cells.branches.untested':
    'For none of the {count} branches can anything be said about {area}, compared with {comparison}.',
  'cells.branches.too-few':
    'Fewer than five establishments expected, so too few observations for a statement: {count}.',
  'cells.branches.no-wrong':
    'A location quotient above 1 is no abuse: it says something about presence; location and visitors play a part.',
  'cells.branches.absent': 'This release has no establishments per branch for this period.',
  'cells.branches.absent.what':
    'Establishments per five-digit SBI code and municipality are not open data. Choose a release that has them, or another period.',
  'cells.branches.note':
    'Sorted by certainty. The test allows for municipalities differing more than by chance; an interval without 1 is therefore no demonstrable difference yet. Expected: the number at the same share of all establishments as in the comparison; an area with more than 5% of those is left out of it. Turnover per establishment is in the table, from three enterprises and only where the source gives it.',
  'cells.branches.all': 'Show all {count} branches',
  'cells.branches.fewer': 'Show the first {count}',
  'cells.branches.group.untested': 'No statement possible: {count}',
  'cells.branches.few': '{establishments} establishments, {expected} expected',
  'cells.branches.column.sbi': 'SBI',
  'cells.branches.column.branch': 'branch',
  'cells.branches.column.establishments': 'establishments',
  'cells.branches.column.expected': 'expected',
  'cells.branches.column.quotient': 'location quotient',
  'cells.branches.column.turnover': 'turnover per establishment (× € 1,000)',
  'cells.branches.count': 'Branches in the figure',
  'cells.branches.add': 'Choose a branch',
  'cells.branches.chosen': 'Chosen branches',
  'cells.branches.remove': 'Remove {name}',
  'cells.branches.whole-list': 'All branches of the work list'
};
