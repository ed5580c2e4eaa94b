export const cellsCombinations = {
  'cells.kind.combination': 'Combinaties van patronen',

  'cells.combination.title': 'Vaker samen dan door toeval? De {count} patronen, {period}',
  'cells.combination.subtitle':
    '{count} combinaties getoetst over {total} gemeenten met een uitspraak over alle patronen',
  'cells.combination.noun': 'gemeenten',
  'cells.combination.key':
    'Een gemeente heeft een patroon als het cijfer hoger is getoetst (95% of 99,8%). Staaf: gemeenten met al deze patronen, in kleur als dat vaker is dan door toeval; streepje: verwacht door toeval. Twee patronen zijn exact getoetst, drie door 999 keer te schudden binnen grootteklassen; p is gecorrigeerd voor het aantal combinaties.',
  'cells.combination.column.names': 'combinatie',
  'cells.combination.column.observed': 'gemeenten',
  'cells.combination.column.expected': 'verwacht door toeval',
  'cells.combination.column.p': 'p',
  'cells.combination.column.adjusted': 'p na correctie',
  'cells.combination.column.here': 'in {area}',
  'cells.combination.chart.title': 'Samengaan van {count} patronen',
  'cells.combination.chart.description':
    '{count} combinaties over {total} {noun}; {beyond} komen vaker samen voor dan door toeval.',
  'cells.combination.chart.together': 'samen',
  'cells.combination.chart.expected': 'verwacht',
  'cells.combination.chart.p': 'p',
  'cells.combination.pattern': 'veel {name}',
  'cells.combination.beyond':
    'Van de {tested} getoetste combinaties komen er {beyond} vaker voor dan door toeval.',
  'cells.combination.area.some': 'In {area}: {names}.',
  'cells.combination.area.none': 'In {area} is dat in geen gemeente zo.',
  'cells.combination.gemeente.has': 'Dat geldt ook voor {area}.',
  'cells.combination.gemeente.has-not': 'Voor {area} geldt dat niet.',
  'cells.combination.gemeente.untested': 'Voor {area} is dat niet te zeggen: te weinig waarnemingen.',
  'cells.combination.refused.trait':
    'Niet gecombineerd: {names}. Beschermde kenmerken en wat daarvoor staat, horen niet in een combinatie. Haal ze weg.',
  'cells.combination.refused.motivation':
    'Niet gecombineerd: {names}. Dit is gevoelig. Combineren kan alleen in een beeld, met een motivering in de instellingen van de cel; die komt onder de figuur.',
  'cells.combination.refused.few': 'Een combinatie heeft twee tot vijf indicatoren. Voeg er een toe.',
  'cells.combination.refused.untested':
    'Voor {names} is in deze periode geen enkele gemeente te toetsen. Kies een andere indicator of periode.',
  'cells.combination.count': 'Twee tot vijf indicatoren; getoetst worden alle paren en drietallen.',
  'cells.combination.motivation': 'Motivering',
  'cells.combination.motivation.head': 'Motivering.',
  'cells.combination.motivation.hint':
    'Waarom deze gevoelige cijfers nodig zijn, in een hele zin. De motivering staat onder de figuur.',
  'cells.combination.legend':
    'Kleur naar toets: {first} van links naar rechts, {second} van onder naar boven',
  'cells.combination.legend.steps':
    'Drie stappen: lager, niet aantoonbaar anders, hoger. Gearceerd: voor een van beide geen uitspraak.',

  'cells.kind.peers': 'Vergelijkbare gemeenten',

  'cells.peers.title': '{count} gemeenten die op {area} lijken, {period}',
  'cells.peers.subtitle':
    'Open stip: het gebied; stippen: vergelijkbare gemeenten; licht 5–95% en donker 25–75% van alle gemeenten; rechts het deel van de afstand',
  'cells.peers.nearest': 'Het meest op {area} lijken {names}.',
  'cells.peers.feature.inwoners': 'inwoners',
  'cells.peers.feature.dichtheid': 'inwoners per km²',
  'cells.peers.feature.stedelijkheid': 'adressen per km²',
  'cells.peers.feature.woningvoorraad': 'woningen per 1.000 inwoners',
  'cells.peers.feature.bedrijvigheid': 'vestigingen per 1.000 inwoners',
  'cells.peers.feature.grensligging': 'ligging aan de grens',
  'cells.peers.refused.gemeente':
    'Vergelijkbare gemeenten bestaan alleen voor een gemeente, niet voor {area}. Kies een gemeente als gebied.',
  'cells.peers.refused.unknown':
    'Deze uitgave weet in deze periode te weinig van {area} om gemeenten te vinden die erop lijken.',
  'cells.peers.column.distance': 'afstand',
  'cells.peers.column.share': 'Deel van de afstand',
  'cells.peers.count': 'Aantal gemeenten',
  'cells.peers.list': 'Afstand in standaardafwijkingen, dichtstbij eerst',
  'cells.peers.chart.title': '{count} gemeenten die op {area} lijken',
  'cells.peers.chart.share': 'afstand',
  'cells.peers.chart.description':
    'Plaats van {area} en {count} vergelijkbare gemeenten tussen alle gemeenten. Deel van de afstand: {parts}.'
} as const;
