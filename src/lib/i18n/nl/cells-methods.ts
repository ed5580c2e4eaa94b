export const cellsMethods = {
  'cells.kind.methods': 'Methode en bronnen',

  'cells.methods.generated':
    'Deze cel maakt zichzelf uit de rest van het document; er is niets in te vullen.',
  'cells.methods.definitions.head': 'Definities.',
  'cells.methods.title': 'Methode en bronnen',
  'cells.methods.definitions': 'Definities en bronnen van de gebruikte indicatoren',
  'cells.methods.show': 'Toon de definities van {count} indicatoren',
  'cells.methods.none': 'Dit beeld gebruikt nog geen indicatoren.',
  'cells.methods.tested.head': 'Getoetst.',
  'cells.methods.tested':
    'Grenzen rond het cijfer van {comparison}, 95% en 99,8%, met overdispersie waar gebieden meer verschillen dan door toeval (mediaan φ {phi}; per indicator in de definities). Een gebied dat meer dan 5% van de vergelijking uitmaakt, is getoetst tegen de rest.',
  'cells.methods.tested.plain':
    'Grenzen rond het cijfer van {comparison}, 95% en 99,8%. Een gebied dat meer dan 5% van de vergelijking uitmaakt, is getoetst tegen de rest.',
  'cells.methods.intervals.head': 'Intervallen.',
  'cells.methods.intervals.rate':
    'Cijfers per inwoner of woning: Byar, exact Poisson onder tien waarnemingen.',
  'cells.methods.intervals.proportion': 'Percentages: Wilson.',
  'cells.methods.intervals.none': 'Gemiddelden, medianen en scores worden getoond en niet opgeteld.',
  'cells.methods.intervals.rounding': 'Afronding door de bron telt mee in het interval.',
  'cells.methods.multiple.head': 'Aantal vergelijkingen.',
  'cells.methods.multiple':
    '{tested} cijfers getoetst, {different} buiten de grenzen van 95%. Door toeval alleen zijn er ongeveer {expected} te verwachten; de klassen zijn daar niet voor gecorrigeerd. De tabel onder elke figuur geeft p voor en na correctie (Benjamini-Hochberg).',
  'cells.methods.trend.head': 'Ontwikkeling.',
  'cells.methods.trend':
    'Verandering per jaar uit een quasi-Poissonmodel met de noemer als offset; minstens vijf vergelijkbare punten. Voorlopige punten en jaren voor een reeksbreuk tellen niet mee.',
  'cells.methods.detection.head': 'Detectie-afhankelijk.',
  'cells.methods.detection':
    '{names}: mede afhankelijk van inzet en meldingsbereidheid. Daarom ‘meer geregistreerd’ en niet ‘meer’.',
  'cells.methods.hidden.head': 'Verborgen en niet getoetst.',
  'cells.methods.hidden':
    '{hidden} cijfers zijn geheim; {untested} cijfers zijn niet te toetsen, samen met de geheime. Deze uitgave onderdrukt {suppressed} waarden om herleidbaarheid te voorkomen.',
  'cells.methods.source.head': 'Bron en uitgave.',
  'cells.methods.source': '{title}, uitgave {version}, hash {hash}. {sources}',
  'cells.methods.fictional': 'Alle cijfers in dit document zijn fictief.',
  'cells.methods.not.head': 'Wat dit beeld niet zegt.',
  'cells.methods.not':
    'Het wijst geen personen, bedrijven of buurten aan en zegt niets over oorzaken. Een afwijking is een aanleiding om verder te kijken, geen vaststelling. Gevoelige kenmerken tellen niet mee in een selectie.',
  'cells.methods.figure.tested': 'Aantal getoetste cijfers',
  'cells.methods.figure.different': 'Aantal cijfers buiten de grenzen van 95%'
} as const;
