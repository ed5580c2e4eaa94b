export const connection = {
  'connection.offline': 'No connection; you can go on working.',
  'connection.tables': '{at_hand} of {all} tables are in this browser.',
  'connection.partly': 'Of {tables} what you asked for before is there.',
  'connection.missing': '{tables} can only be loaded with a connection.',
  'connection.engine': 'The calculator was not loaded.',
  'connection.engine.text':
    'What is on the screen is right and stays; new figures come when the connection is back.',
  'connection.retry': 'Try again',
  'connection.page': 'This page was not loaded yet',
  'connection.page.text':
    'The connection was lost before everything was there. Your pictures and own data are still here. Restore the connection and try again.',
  'version.ready': 'New version',
  'version.ready.text': 'A new version of Regiobeeld is ready. Your pictures are kept.',
  'version.later': 'Later',
  'version.apply': 'Update'
} as const;
