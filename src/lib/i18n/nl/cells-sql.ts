export const cellsSql = {
  'cells.kind.sql': 'SQL-cel',
  'cells.kind.table': 'Tabel',

  'cells.sql.title': 'Uitkomst van een eigen zoekvraag',
  'cells.sql.describe': 'Een tabel met {rows} rijen en {columns} kolommen.',
  'cells.sql.editor': 'SQL van {name}',
  'cells.sql.keys': 'Ctrl+Enter voert uit; Tab springt in, Escape en dan Tab verlaat het veld.',
  'cells.sql.completion.table': 'tabel',
  'cells.sql.completion.cell': 'cel',
  'cells.sql.completion.parameter': 'instelling',
  'cells.sql.completion.indicator': 'indicator',

  'cells.grid.label': 'Uitkomst',
  'cells.grid.rows': 'rij {from}–{to} van {total}',
  'cells.grid.none': 'Geen rijen.',
  'cells.grid.truncated': 'Alleen de eerste {rows} rijen. Verfijn de vraag voor de rest.',
  'cells.grid.sort': 'Sorteer op {column}',
  'cells.grid.type.text': 'tekst',
  'cells.grid.type.integer': 'geheel',
  'cells.grid.type.bigint': 'geheel',
  'cells.grid.type.double': 'getal',
  'cells.grid.type.decimal': 'decimaal',
  'cells.grid.type.boolean': 'ja/nee',
  'cells.grid.type.date': 'datum',
  'cells.grid.type.timestamp': 'tijdstip',
  'cells.grid.type.other': 'overig',
  'cells.grid.unique': '{type}, {count} uniek',
  'cells.grid.range': '{low} tot {high}',
  'cells.grid.empty': '{count} leeg',

  'cells.table.title': 'Cijfers per gemeente, {area}, {period}',
  'cells.table.describe': 'Een tabel met {rows} rijen en {columns} kolommen.',
  'cells.table.describe.truncated': 'De eerste {rows} rijen van een langere tabel, met {columns} kolommen.',
  'cells.table.source': 'Bron',
  'cells.table.source.question': 'cijfers per gemeente',

  'cells.grid.copy': 'Kopieer',
  'cells.grid.copy.tsv': 'Voor een rekenblad (TSV)',
  'cells.grid.copy.markdown': 'Voor tekst (Markdown)',
  'cells.grid.copy.blocked':
    'Deze rijen mogen zo niet weg: er staat een te klein aantal of iets anders in dat de controle tegenhoudt. Kies Delen; daar staat wat er mis is en hoe u het herstelt.',
  'cells.grid.copy.missing': 'Deze cel heeft nu geen rijen om te kopiëren. Voer de cel eerst uit.',
  'cells.grid.copy.unnoted':
    'Niet gekopieerd: deze browser kan niet bijhouden wat er weggaat. Maak ruimte vrij en probeer het opnieuw.',
  'cells.grid.copied': '{rows} rijen gekopieerd.',
  'cells.grid.sampled': 'Kolomkoppen uit een steekproef van de rijen.',
  'cells.sql.nameless': 'Geef de cel eerst een naam; dan kan een grafiek haar lezen.'
} as const;
