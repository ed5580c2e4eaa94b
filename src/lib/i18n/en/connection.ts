export const connection = {
  'connection.offline': 'No connection; you can go on working.',
  'connection.tables': '{at_hand} of {all} tables are in this browser.',
  'connection.partly': 'Of {tables} what you asked for before is there.',
  'connection.missing': '{tables} can only be loaded with a connection.',
  'version.ready': 'New version',
  'version.ready.text': 'A new version of Regiobeeld is ready. Your pictures are kept.',
  'version.later': 'Later',
  'version.apply': 'Update'
} as const;
