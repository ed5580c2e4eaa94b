import type { linter as dutch } from '../nl/linter.ts';

export const linter: Readonly<Record<keyof typeof dutch, string>> = {
  'linter.label': 'Language check',
  'linter.severity.blokkade': 'Cannot be shared.',
  'linter.severity.waarschuwing': 'Asks for your confirmation on sharing.',
  'linter.severity.jargon': 'Suggestion.',
  'linter.why': '{why}.',
  'linter.replace': 'Replace by ‘{word}’',
  'linter.remove': 'Take out',
  'linter.alternative': 'Rather write: {alternative}.',
  'linter.unless': 'Fine: {unless}.'
};
