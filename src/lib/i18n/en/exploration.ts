import type { exploration as dutch } from '../nl/exploration.ts';

export const exploration: Readonly<Record<keyof typeof dutch, string>> = {
  'exploration.comparison.provincie': 'own province',
  'exploration.comparison.riec': 'own RIEC region',
  'exploration.passing': '{passing} of {all} areas are within the choice.',
  'exploration.nothing-passes': 'No area is within the choice. Press Escape to lift it.',
  'exploration.scatter.title': '{x} against {y}',
  'exploration.region.peers': 'Similar municipalities',
  'exploration.region.selection': 'Own choice',
  'exploration.region.urbanity.1': 'Very strongly urban municipalities',
  'exploration.region.urbanity.2': 'Strongly urban municipalities',
  'exploration.region.urbanity.3': 'Moderately urban municipalities',
  'exploration.region.urbanity.4': 'Slightly urban municipalities',
  'exploration.region.urbanity.5': 'Non-urban municipalities'
};
