export const cellsBranches = {
  'cells.kind.branches': 'Branches',

  'cells.branches.title': 'Branches in {area}, {period}',
  'cells.branches.subtitle':
    'Locatiequotiënt met 95%-interval, tegen {comparison}; balk: spreiding van de gemeenten',
  'cells.branches.subtitle.date':
    'Locatiequotiënt met 95%-interval, tegen {comparison}; balk: spreiding van de gemeenten; werklijst van {date}',
  'cells.branches.as-expected': '1, zoals verwacht',
  'cells.branches.counts':
    'Getoetst: {tested} van de {total} branches. Aantoonbaar sterker aanwezig in {area} dan in {comparison}: {higher}; minder sterk: {lower}.',
  'cells.branches.none': 'geen',
  'cells.branches.untested':
    'Voor geen van de {count} branches is een uitspraak mogelijk over {area}, vergeleken met {comparison}.',
  'cells.branches.too-few':
    'Minder dan vijf vestigingen verwacht, dus te weinig waarnemingen voor een uitspraak: {count}.',
  'cells.branches.no-wrong':
    'Een locatiequotiënt boven 1 is geen misstand: het zegt iets over aanwezigheid; ligging en bezoekers spelen mee.',
  'cells.branches.absent': 'Deze uitgave heeft geen vestigingen per branche voor deze periode.',
  'cells.branches.absent.what':
    'Vestigingen per vijfcijferige SBI-code en gemeente zijn geen open gegevens. Kies een uitgave die ze wel heeft, of een andere periode.',
  'cells.branches.note':
    'Gesorteerd op zekerheid. De toets rekent mee dat gemeenten onderling meer verschillen dan door toeval; een interval zonder 1 is daarom nog geen aantoonbaar verschil. Verwacht: het aantal bij hetzelfde aandeel in alle vestigingen als in de vergelijking; een gebied met meer dan 5% daarvan telt er zelf niet in mee. Omzet per vestiging staat in de tabel, vanaf drie ondernemingen en alleen waar de bron haar geeft.',
  'cells.branches.all': 'Toon alle {count} branches',
  'cells.branches.fewer': 'Toon de eerste {count}',
  'cells.branches.group.untested': 'Geen uitspraak mogelijk: {count}',
  'cells.branches.few': '{establishments} vestigingen, {expected} verwacht',
  'cells.branches.column.sbi': 'SBI',
  'cells.branches.column.branch': 'branche',
  'cells.branches.column.establishments': 'vestigingen',
  'cells.branches.column.expected': 'verwacht',
  'cells.branches.column.quotient': 'locatiequotiënt',
  'cells.branches.column.turnover': 'omzet per vestiging (× € 1.000)',
  'cells.branches.count': 'Aantal branches in de figuur',
  'cells.branches.add': 'Kies een branche',
  'cells.branches.chosen': 'Gekozen branches',
  'cells.branches.remove': 'Verwijder {name}',
  'cells.branches.whole-list': 'Alle branches van de werklijst'
} as const;
