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
  'methods.ranks.title': 'Rang',
  'methods.ranks.question': 'Op welke plaats kan dit gebied staan?',
  'methods.ranks.how':
    'Duizend keer trekt elk gebied een cijfer dat bij zijn aantal past; daarna worden alle gebieden geordend. Het interval bevat de middelste 90% van de plaatsen.',
  'methods.ranks.example':
    'Drie gebieden met elk 10.000 inwoners; een rang tonen we alleen als het interval smaller is dan een kwart van het aantal gebieden.',
  'methods.ranks.mind': 'Een rang zonder interval zegt niets. Gelijke cijfers delen de betere plaats.',
  'methods.combinations.title': 'Combinaties van patronen',
  'methods.combinations.question': 'Komen patronen vaker samen voor dan door toeval?',
  'methods.combinations.how':
    'Twee patronen toetsen we exact. Meer dan twee verdelen we steeds opnieuw over gemeenten van dezelfde grootte en regio. De p-waarden worden gecorrigeerd voor alle combinaties die zijn bekeken.',
  'methods.combinations.example':
    '38 van de 342 gemeenten hebben het eerste patroon, 41 het tweede en 11 allebei.',
  'methods.combinations.mind': 'Waarom patronen samengaan, zegt dit niet.',
  'methods.peers.title': 'Vergelijkbare gemeenten',
  'methods.peers.question': 'Met welke gemeenten is deze te vergelijken?',
  'methods.peers.how':
    'Kenmerken zoals inwonertal, dichtheid en woningvoorraad worden op één schaal gezet; de vijftien dichtstbijzijnde gemeenten vormen de vergelijking. Erbij staat hoe zwaar elk kenmerk woog.',
  'methods.peers.example':
    'Weegt inwonertal 38%, dan komt 38% van de afstand tot de vijftien uit inwonertal.',
  'methods.peers.mind': 'Nooit op de uitkomst zelf, en nooit op kenmerken van bewoners.',
  'methods.pattern.title': 'Ruimtelijk patroon',
  'methods.pattern.question': 'Liggen hoge cijfers bij elkaar?',
  'methods.pattern.how':
    'Elk gebied wordt vergeleken met zijn buren, op gladgemaakte cijfers. Duizend keer worden de buren geloot uit alle gebieden; de p-waarden worden gecorrigeerd voor alle gebieden.',
  'methods.pattern.example':
    'Een gebied met een hoog cijfer tussen buren met hoge cijfers: ruimtelijk cluster van registraties.',
  'methods.pattern.mind': 'Een cluster is een patroon van registraties, geen vastgestelde plek.',
  'methods.map-classes.title': 'Kaartklassen',
  'methods.map-classes.question': 'Hoe worden waarden over kleuren verdeeld?',
  'methods.map-classes.how':
    'Natuurlijke klassen houden bij elkaar wat dicht bij elkaar ligt; kwantielen geven elke kleur evenveel gebieden; gelijke stappen zijn overal even breed.',
  'methods.map-classes.example': 'Zes waarden in drie natuurlijke klassen; getoond zijn de bovengrenzen.',
  'methods.map-classes.mind': 'Een klassengrens is geen toets. De getoetste klassen staan apart.',
  'methods.inequality.title': 'Spreiding over buurten',
  'methods.inequality.question': 'Hoe ongelijk is een aantal over buurten verdeeld?',
  'methods.inequality.how':
    'De Gini-coëfficiënt is 0 als alle buurten gelijk zijn en bijna 1 als één buurt alles heeft.',
  'methods.inequality.example': 'Vier buurten.',
  'methods.inequality.mind': 'Bij kleine aantallen is ook toeval ongelijk verdeeld.',
  'methods.composite.title': 'Samengestelde score',
  'methods.composite.question': 'Hoe hangt een score van haar gewichten af?',
  'methods.composite.how':
    'Regiobeeld maakt zelf geen score. Maakt u er een, dan staan de gewichten erbij, en hoe de plaatsen verschuiven bij duizend willekeurige gewichten.',
  'methods.composite.example': 'Een gemeente op plaats 4 met interval 1 tot 30 heeft geen vaste plaats.',
  'methods.composite.mind': 'Kenmerken van bewoners en hun vervangers doen niet mee.',
  'methods.input.areas': 'gebieden',
  'methods.input.first': 'eerste patroon',
  'methods.input.second': 'tweede patroon',
  'methods.input.both': 'allebei',
  'methods.input.value': 'waarde',
  'methods.outcome.p': 'p-waarde',
  'methods.outcome.gini': 'Gini',
  'methods.outcome.bounds': 'bovengrenzen',
  'methods.outcome.rank': 'rang van {count}',
  'methods.simulation.title': 'Getoetst door simulatie',
  'methods.simulation.question': 'Doen de methoden wat ze beloven?',
  'methods.simulation.how':
    'We trekken de demonstratiecijfers steeds opnieuw en tellen hoe vaak een interval de waarheid bevat, hoe vaak iets opvalt waar niets is, en hoe vaak wordt gevonden wat erin is gelegd.',
  'methods.simulation.example':
    'In 20.000 trekkingen per soort bevatten de 95%-intervallen de waarheid in 94,9 tot 97,8% van de gevallen, en 90%-rangintervallen in 93%. In 200 releases viel 3,5% buiten de 95%-grens waar niets was (hooguit 5%) en 0,13% buiten de 99,8%-grens (hooguit 0,2%). Van wat erin was gelegd, werd 97,9% gevonden.',
  'methods.simulation.mind':
    'Het exacte interval onder de tien gebeurtenissen en het rang-interval zijn voorzichtig: ze bevatten de waarheid vaker dan beloofd.',
  'methods.not.1':
    'Het zegt niet hoeveel criminaliteit er is: veel cijfers tellen wat is gevonden of gemeld.',
  'methods.not.2': 'Het wijst geen personen, bedrijven of adressen aan.',
  'methods.not.3': 'Het zegt niets over oorzaken of over het effect van een aanpak.',
  'methods.not.4': 'Het geeft geen rangorde zonder interval.',
  'methods.not.5': 'Een afwijking is een aanleiding om verder te kijken, geen vaststelling.'
} as const;
