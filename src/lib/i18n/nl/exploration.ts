export const exploration = {
  'exploration.comparison.provincie': 'eigen provincie',
  'exploration.comparison.riec': 'eigen RIEC-regio',
  'exploration.passing': '{passing} van {all} gebieden vallen binnen de keuze.',
  'exploration.nothing-passes': 'Geen gebied valt binnen de keuze. Druk op Escape om haar op te heffen.',
  'exploration.scatter.title': '{x} tegen {y}',
  'exploration.region.peers': 'vergelijkbare gemeenten',
  'exploration.region.selection': 'eigen keuze',
  'exploration.region.urbanity.1': 'zeer sterk stedelijke gemeenten',
  'exploration.region.urbanity.2': 'sterk stedelijke gemeenten',
  'exploration.region.urbanity.3': 'matig stedelijke gemeenten',
  'exploration.region.urbanity.4': 'weinig stedelijke gemeenten',
  'exploration.region.urbanity.5': 'niet-stedelijke gemeenten'
} as const;
