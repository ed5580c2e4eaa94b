export const engine = {
  'engine.status.starting': 'Starting the engine…',
  'engine.status.loading': 'Loading {table}: {loaded} of {total} MB',
  'engine.status.ready': 'Ready',
  'engine.status.restarting': 'Restarting the engine…',
  'engine.status.failed': 'The engine did not start',

  'engine.error.syntax': 'This SQL can’t be read.',
  'engine.error.syntax-at': 'This SQL can’t be read from line {line}, character {column}.',
  'engine.error.unknown-table': 'Table ‘{name}’ does not exist.',
  'engine.error.unknown-column': 'Column ‘{name}’ does not exist.',
  'engine.error.unknown-parameter': 'Parameter ‘${name}’ has no value.',
  'engine.error.refused': 'Not allowed here: ‘{name}’.',
  'engine.error.nothing': 'There is no question here yet.',
  'engine.error.several': 'There are two statements one after the other.',
  'engine.error.unknown-function': 'Function ‘{name}’ does not exist.',
  'engine.error.refused-plain': 'This statement is not allowed here.',
  'engine.error.sql': 'This SQL can’t be run.',
  'engine.error.cancelled': 'Stopped.',
  'engine.error.time-limit': 'Stopped: this took too long.',
  'engine.error.memory': 'This does not fit in your browser’s memory.',
  'engine.error.crashed': 'The engine broke down on this question and was restarted.',
  'engine.error.load-failed': '‘{name}’ can’t be loaded.',
  'engine.error.hash-mismatch': '‘{name}’ is not the file that belongs to this release and is not used.',
  'engine.error.unlocked': 'The database could not be shut off from the network, so it was not started.',
  'engine.error.unavailable': 'The engine is not available.',

  'engine.hint.meant': 'Did you mean ‘{suggestion}’?',
  'engine.hint.meant-one-of': 'Did you mean ‘{suggestion}’, or {others}?',
  'engine.hint.refused':
    'A question is one SELECT on the tables of this release. Files, addresses and settings are no part of it.',
  'engine.hint.parameter': 'Give the parameter a value, or remove the dollar sign.',
  'engine.hint.time-limit': 'Ask for fewer areas, periods or indicators at a time.',
  'engine.hint.memory': 'Ask for fewer rows at a time, or close other tabs.',
  'engine.hint.crashed': 'Your other cells keep working. Make this question smaller.',
  'engine.hint.load-failed': 'Check your connection and try again.',
  'engine.hint.hash-mismatch': 'Reload the page. If this stays, tell your administrator.',
  'engine.hint.unlocked': 'Use a recent version of your browser, or tell your administrator.',
  'engine.hint.unavailable': 'Choose ‘Try again’ at the top of the screen, or reload the page.',
  'engine.known.nothing': 'Type a question, for example: SELECT * FROM gebieden',
  'engine.known.several':
    'A cell answers one question. Remove the semicolon, or put the second in a cell of its own.',
  'engine.known.end':
    'The question ends too soon: something is missing at the end, such as a bracket or a name.',
  'engine.known.near':
    'At ‘{found}’ it no longer fits. Often the slip is right before it: a misspelt word, a comma or a bracket.',
  'engine.known.no-name': 'There is an empty name ("") here. Give the column a name.',
  'engine.known.open-quote': 'A quotation mark is not closed.',
  'engine.known.group':
    'Put ‘{found}’ behind GROUP BY, or sum column ‘{found}’ up with for example sum, max or any_value.',
  'engine.known.where': 'An aggregate cannot stand in WHERE. Put the condition behind HAVING.',
  'engine.known.convert': 'The text ‘{found}’ is no number or date. With TRY_CAST such a value becomes NULL.',
  'engine.known.ambiguous':
    'Column ‘{found}’ is in more than one table. Put the table before it, with a dot between.',
  'engine.known.alias':
    'Table ‘{found}’ is not behind FROM. Use the name or the short name that stands there.',
  'engine.known.subquery': 'A question in brackets gave more than one row, where one value can stand.',
  'engine.hint.detail': 'DuckDB says: {detail}'
} as const;
