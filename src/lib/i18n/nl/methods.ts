/** The method cards: question, way of working, a worked example, and what to mind. */
export const methods = {
  'methods.title': 'Methode',
  'methods.intro': 'Hoe elk cijfer wordt berekend en getoetst, en wat het niet zegt.',
  'methods.formula': 'Formule',
  'methods.source': 'Bron',
  'methods.example': 'Voorbeeld',
  'methods.mind': 'Let op',
  'methods.not.title': 'Wat Regiobeeld niet zegt',
  'methods.classes.title': 'Vaste woorden',
  'methods.classes.text':
    'Duidelijk hoger en duidelijk lager: buiten de 99,8%-grens. Hoger en lager: buiten de 95%-grens. Anders: niet aantoonbaar anders. Bij cijfers die afhangen van zoeken en melden schrijven we meer of minder geregistreerd.',
  'methods.rate.title': 'Cijfer per inwoners',
  'methods.rate.question': 'Hoeveel gebeurtenissen zijn er per 10.000 inwoners, en hoe zeker is dat?',
  'methods.rate.how':
    'Het aantal gedeeld door de noemer. Het interval is exact (Poisson) onder de tien gebeurtenissen en volgens Byar vanaf tien.',
  'methods.rate.example':
    '96 misdrijven op 51.200 inwoners is 18,8 per 10.000 inwoners (95%-bi 15,2 tot 22,9).',
  'methods.rate.mind':
    'Een aantal van nul heeft ook een interval. Ontbreekt het aantal of de noemer, dan is er geen cijfer.',
  'methods.share.title': 'Percentage',
  'methods.share.question': 'Welk deel heeft dit kenmerk, en hoe zeker is dat?',
  'methods.share.how': 'Het aantal gedeeld door het geheel, met het score-interval van Wilson.',
  'methods.share.example': '214 van de 2.650 woningaankopen is 8,1% (95%-bi 7,1 tot 9,2).',
  'methods.share.mind': 'Onder een noemer van twintig tonen we geen percentage.',
  'methods.pooling.title': 'Eigen regio',
  'methods.pooling.question': 'Wat hebben deze gemeenten samen?',
  'methods.pooling.how':
    'Aantallen en noemers worden opgeteld; pas daarna wordt gedeeld. Een gepubliceerd totaal gaat voor de eigen som.',
  'methods.pooling.example':
    '12 op 20.000, 3 op 8.000 en 41 op 61.000 is samen 56 op 89.000: 6,3 per 10.000 (95%-bi 4,8 tot 8,2).',
  'methods.pooling.mind':
    'Ontbreekt een gemeente, dan is er geen regiocijfer, maar een deelcijfer met het aantal gemeenten erbij. Medianen, scores en steekproefpercentages kun je niet optellen.',
  'methods.rounding.title': 'Afgeronde bron',
  'methods.rounding.question': 'Wat doet afronding door de bron?',
  'methods.rounding.how':
    'Elk afgerond aantal voegt onzekerheid toe. De marge en de toets worden daarmee verbreed.',
  'methods.rounding.example':
    'Bij afronding op vijf is de variantie 2 per aantal; bij zestien gemeenten samen 32.',
  'methods.rounding.mind': 'De werkelijke aantallen blijven onbekend.',
  'methods.comparison.title': 'Vergelijking',
  'methods.comparison.question': 'Wijkt dit gebied aantoonbaar af?',
  'methods.comparison.how':
    'Rond de vergelijking liggen grenzen waarbinnen een gewoon gebied van deze omvang valt. Buiten de 95%-grens heet het hoger of lager, buiten de 99,8%-grens duidelijk hoger of lager. Is het gebied meer dan 5% van de vergelijking, dan toetsen we het tegen de rest.',
  'methods.comparison.example':
    'Bij 7,1 per 10.000 in Nederland verwacht u 36 misdrijven op 51.200 inwoners. 96 ligt buiten de 99,8%-grens, 51 er binnen.',
  'methods.comparison.mind':
    'Niet aantoonbaar anders is niet hetzelfde als gelijk. Onder vijf verwachte gebeurtenissen doen we geen uitspraak.',
  'methods.spread.title': 'Spreiding tussen gemeenten',
  'methods.spread.question': 'Verschillen gemeenten van nature?',
  'methods.spread.how':
    'Gemeenten verschillen meer dan door toeval alleen. Die spreiding (φ en τ²) schatten we uit alle gemeenten samen, zonder dat uitschieters haar bepalen, en de grenzen worden ermee verbreed. Voor een regio middelt zij gedeeltelijk uit.',
  'methods.spread.example':
    'Met τ = 0,22 mag een gemeente met 36 verwachte misdrijven tussen ongeveer 21 en 62 liggen zonder aantoonbaar af te wijken.',
  'methods.spread.mind':
    'φ is 1 als er alleen toeval is. Zonder deze stap zou bij veel cijfers bijna elke grote gemeente afwijken.',
  'methods.trend.title': 'Ontwikkeling',
  'methods.trend.question': 'Neemt het cijfer toe of af?',
  'methods.trend.how':
    'Een loglineair model op de aantallen geeft de verandering per jaar. De marge wordt breder als de jaren sterker schommelen dan door toeval.',
  'methods.trend.example':
    '120, 133, 128, 151 en 160 gebeurtenissen in vijf jaar: gemiddeld 6,4% per jaar (95%-bi 0,9 tot 12,2).',
  'methods.trend.mind':
    'Er zijn minstens vijf vergelijkbare jaren nodig. Voorlopige jaren en jaren voor een reeksbreuk tellen niet mee en worden genoemd.',
  'methods.concentration.title': 'Locatiequotiënt',
  'methods.concentration.question': 'Is een branche hier sterker aanwezig?',
  'methods.concentration.how':
    'Het aantal vestigingen gedeeld door het aantal dat u op basis van het landelijke aandeel verwacht, met het interval van het aantal.',
  'methods.concentration.example':
    '34 vestigingen waar er 22,6 verwacht worden: een quotiënt van 1,5 (95%-bi 1,0 tot 2,1).',
  'methods.concentration.mind': 'Een sterke aanwezigheid is geen misstand; ligging en bezoekers spelen mee.',
  'methods.missing.title': 'Ontbrekende waarden',
  'methods.missing.question': 'Waarom staat hier niets?',
  'methods.missing.how':
    'Geheim is iets anders dan nul: het aantal is klein en wordt niet getoond. Een gepubliceerde leegte vullen we nooit aan door op te tellen.',
  'methods.missing.example':
    'Een regio met één geheime gemeente van de zestien: 15 van 16 gemeenten, geen uitspraak over de regio.',
  'methods.missing.mind': 'Ontbrekend is leeg, nooit nul.',
  'methods.summary.title': 'Samenvatting',
  'methods.summary.question': 'Hoe worden de vijf zinnen gekozen?',
  'methods.summary.how':
    'Eerst wat het sterkst afwijkt, daarbinnen wat het grootst en het zekerst is, met spreiding over thema’s. Erbij staat hoeveel vergelijkingen zijn getoetst.',
  'methods.summary.example':
    'Bij 60 vergelijkingen zonder echte afwijking verwacht u er drie buiten de 95%-grens.',
  'methods.summary.mind': 'Wie veel toetst, vindt altijd iets. Duidelijk (99,8%) weegt daarom zwaarder.',
  'methods.not.1':
    'Het zegt niet hoeveel criminaliteit er is: veel cijfers tellen wat is gevonden of gemeld.',
  'methods.not.2': 'Het wijst geen personen, bedrijven of adressen aan.',
  'methods.not.3': 'Het zegt niets over oorzaken of over het effect van een aanpak.',
  'methods.not.4': 'Het geeft geen rangorde zonder interval.',
  'methods.not.5': 'Een afwijking is een aanleiding om verder te kijken, geen vaststelling.'
} as const;
