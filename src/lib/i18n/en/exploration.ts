import type { exploration as dutch } from '../nl/exploration.ts';

export const exploration: Readonly<Record<keyof typeof dutch, string>> = {
  'exploration.comparison.provincie': 'its province',
  'exploration.comparison.riec': 'its RIEC region',
  'exploration.passing': '{passing} of {all} areas are within the selection.',
  'exploration.nothing-passes': 'No area is within the selection. Press Escape to clear it.',
  'exploration.scatter.title': '{x} against {y}',
  'exploration.region.peers': 'similar municipalities',
  'exploration.region.selection': 'own selection',
  'exploration.region.urbanity.1': 'very strongly urban municipalities',
  'exploration.region.urbanity.2': 'strongly urban municipalities',
  'exploration.region.urbanity.3': 'moderately urban municipalities',
  'exploration.region.urbanity.4': 'slightly urban municipalities',
  'exploration.region.urbanity.5': 'non-urban municipalities'
};
