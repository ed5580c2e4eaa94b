export const exploration = {
  'exploration.comparison.provincie': 'eigen provincie',
  'exploration.comparison.riec': 'eigen RIEC-regio',
  'exploration.passing': '{passing} van {all} gebieden vallen binnen de keuze.',
  'exploration.nothing-passes': 'Geen gebied valt binnen de keuze. Druk op Escape om haar op te heffen.',
  'exploration.scatter.title': '{x} tegen {y}',
  'exploration.region.peers': 'Vergelijkbare gemeenten',
  'exploration.region.selection': 'Eigen keuze',
  'exploration.region.urbanity.1': 'Zeer sterk stedelijke gemeenten',
  'exploration.region.urbanity.2': 'Sterk stedelijke gemeenten',
  'exploration.region.urbanity.3': 'Matig stedelijke gemeenten',
  'exploration.region.urbanity.4': 'Weinig stedelijke gemeenten',
  'exploration.region.urbanity.5': 'Niet-stedelijke gemeenten'
} as const;
