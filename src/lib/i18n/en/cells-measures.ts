import type { cellsMeasures as dutch } from '../nl/cells-measures.ts';

export const cellsMeasures: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.measures': 'Measures',
  'cells.measures.title.kaarten': 'Measures that fit {area}, {period}',
  'cells.measures.title.bijlage': 'Underpinning for {area}, {period}',
  'cells.measures.subtitle': 'What a municipality can do, on which ground, and what underpinning that asks',
  'cells.measures.describe.none':
    'Measures: {count}. Figures that belong to them: {figures}; none of these differs demonstrably from {comparison} in the direction that asks for attention.',
  'cells.measures.describe.one':
    'Measures: {count}. Figures that belong to them: {figures}; one of these differs demonstrably from {comparison} in the direction that asks for attention.',
  'cells.measures.describe.more':
    'Measures: {count}. Figures that belong to them: {figures}; {supporting} of these differ demonstrably from {comparison} in the direction that asks for attention.',
  'cells.measures.no-proof':
    'A figure underpins; it establishes nothing about a person, business or building.',
  'cells.measures.signals': 'Local signals in this picture: {count}. They count as signals, not as figures.',
  'cells.measures.none': 'This release has no list of measures.',
  'cells.measures.ground': 'Ground:',
  'cells.measures.unverified': 'ground not yet verified',
  'cells.measures.has': 'What this picture gives',
  'cells.measures.needs': 'What is still needed',
  'cells.measures.who': 'Who:',
  'cells.measures.necessity': 'Necessary',
  'cells.measures.necessity.none':
    'No figure in this picture differs demonstrably in the direction that asks for attention.',
  'cells.measures.neutral': 'Not demonstrably different, or context only: {names}.',
  'cells.measures.untested': 'Could not be tested: {names}.',
  'cells.measures.absent': 'Not in this release: {count} of the figures that belong to it.',
  'cells.measures.asks': 'A decision asks: {asks}',
  'cells.measures.proportion': 'Proportionate',
  'cells.measures.proportion.has': 'The figures above give the size, with their interval.',
  'cells.measures.proportion.lacks':
    'Whether the weight of the measure fits asks facts about the case itself and about its consequences.',
  'cells.measures.lighter': 'No lighter means',
  'cells.measures.lighter.lacks':
    'This picture does not say which lighter means were tried. Describe them, and what they brought.',
  'cells.measures.equal': 'Not discriminating',
  'cells.measures.equal.has':
    'The figures are about areas and kinds of cases, not about persons; traits of residents do not count.',
  'cells.measures.column.measure': 'measure',
  'cells.measures.column.ground': 'ground',
  'cells.measures.column.role': 'what the figure gives',
  'cells.measures.column.requirement': 'Requirement',
  'cells.measures.role.supports': 'supports the necessity',
  'cells.measures.role.neutral': 'does not support the necessity',
  'cells.measures.role.untested': 'could not be tested',
  'cells.measures.role.absent': 'not in this release',
  'cells.measures.layout': 'Layout',
  'cells.measures.layout.kaarten': 'Cards',
  'cells.measures.layout.bijlage': 'Underpinning',
  'cells.measures.count': 'Count',
  'cells.measures.choose': 'Choose; without a choice the best fitting are shown'
};
