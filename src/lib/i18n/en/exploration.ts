import type { exploration as dutch } from '../nl/exploration.ts';

export const exploration: Readonly<Record<keyof typeof dutch, string>> = {
  'exploration.comparison.provincie': 'its province',
  'exploration.comparison.riec': 'its RIEC region',
  'exploration.passing': '{passing} of {all} areas are within the selection.',
  'exploration.nothing-passes': 'No area is within the selection. Press Escape to clear it.',
  'exploration.scatter.title': '{x} against {y}',
  'exploration.region.peers': 'Similar municipalities',
  'exploration.region.selection': 'Own selection',
  'exploration.region.urbanity.1': 'Very strongly urban municipalities',
  'exploration.region.urbanity.2': 'Strongly urban municipalities',
  'exploration.region.urbanity.3': 'Moderately urban municipalities',
  'exploration.region.urbanity.4': 'Slightly urban municipalities',
  'exploration.region.urbanity.5': 'Non-urban municipalities'
};
