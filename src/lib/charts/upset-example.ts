import type { UpsetData } from './upset-data.ts';

export const upsetExample: UpsetData = {
  total: 342,
  noun: 'gemeenten',
  sets: [
    { label: 'Drugshandel', count: 38 },
    { label: 'Snelle doorverkoop van woningen', count: 41 },
    { label: 'Leegstand van panden zonder woonfunctie', count: 29 }
  ],
  rows: [
    { members: [0, 1], observed: 11, expected: 4.6, adjusted: 0.008, beyond: true },
    { members: [0, 1, 2], observed: 3, expected: 0.6, adjusted: 0.06, beyond: false },
    { members: [1, 2], observed: 5, expected: 3.5, adjusted: 0.33, beyond: false },
    { members: [0, 2], observed: 2, expected: 3.2, adjusted: 0.86, beyond: false }
  ]
};
