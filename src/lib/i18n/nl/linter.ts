/** What the check of words says under a field. */
export const linter = {
  'linter.label': 'Taalcontrole',
  'linter.severity.blokkade': 'Kan niet gedeeld worden.',
  'linter.severity.waarschuwing': 'Vraagt uw bevestiging bij delen.',
  'linter.severity.jargon': 'Voorstel.',
  'linter.why': '{why}.',
  'linter.replace': 'Vervang door ‘{word}’',
  'linter.remove': 'Haal weg',
  'linter.alternative': 'Schrijf liever: {alternative}.',
  'linter.unless': 'Wel goed: {unless}.'
} as const;
