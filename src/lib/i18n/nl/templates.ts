export const templates = {
  'template.regionaal': 'Regionaal ondermijningsbeeld',
  'template.regionaal.what':
    'Volledig beeld van een regio: samenvatting, gelegenheid, fenomenen, weerbaarheid en verantwoording.',

  'template.gemeentelijk': 'Gemeentelijk beeld',
  'template.gemeentelijk.what': 'Eén bladzijde: wat valt op, hoe zeker is dat, en wat is nog niet bekend.',

  'template.head.aim': 'Wat dit beeld wel en niet zegt',

  'template.question.aim': 'Waarvoor is dit beeld, en waarvoor niet?',

  'template.head.previous': 'Vergeleken met het vorige beeld',

  'template.question.previous': 'Wat is er veranderd, en wat is alleen anders geteld?',

  'template.previous':
    'De figuren hiervoor tonen per cijfer de ontwikkeling, met reeksbreuken en voorlopige jaren. Wat er tussen twee beelden veranderde, cijfer voor cijfer, staat bij **Versies**: kies daar het vorige beeld.',

  'template.previous.prompt':
    'Schrijf op welke veranderingen ertoe doen, en welke alleen een andere manier van tellen tonen.',

  'template.question.further': 'Waar staat er meer?',

  'template.question.methods': 'Wat betekenen de cijfers en hoe is er gerekend?',

  'template.aim':
    'Dit beeld vat openbare en geregistreerde cijfers van **{{gebied.naam}}** in {{periode}} samen. Het laat zien waar het gebied aantoonbaar afwijkt van {{vergelijking.naam}}, en hoe zeker dat is. Het wijst geen personen, bedrijven of buurten aan en zegt niets over oorzaken.\n\nHet is bedoeld om te kiezen waar u verder kijkt. Het is geen opsporing en geen grond voor een besluit over een persoon of pand.',

  'template.head.overview': 'Overzicht',

  'template.question.overview': 'Waar ligt welke klasse?',

  'template.head.area': 'Het gebied en de gelegenheid',

  'template.question.area': 'Welke omstandigheden maken misbruik hier makkelijker?',

  'template.head.population': 'De bevolking',

  'template.question.population': 'Wie wonen er in dit gebied?',

  'template.head.drugs': 'Drugs',

  'template.question.drugs': 'Wat is geregistreerd, hoe verandert dat, en waar?',

  'template.head.property': 'Vastgoed',

  'template.question.property': 'Waar wijken aankoop, bezit en gebruik van woningen af?',

  'template.head.sectors': 'Kwetsbare branches',

  'template.question.sectors': 'Welke bedrijvigheid is hier sterker aanwezig dan verwacht?',

  'template.head.money': 'Geld en witwassen',

  'template.question.money': 'Wat melden poortwachters en politie?',

  'template.head.exploitation': 'Mensenhandel en uitbuiting',

  'template.question.exploitation': 'Welke registraties zijn er en wat zeggen ze niet?',

  'template.exploitation':
    'Achter elk cijfer staan slachtoffers die zelden zelf aangifte doen. Weinig registraties betekent niet dat er weinig uitbuiting is.',

  'template.head.weapons': 'Wapens en explosies',

  'template.question.weapons': 'Hoe ontwikkelt dit zich en waar is het zichtbaar?',

  'template.head.signals': 'Lokale signalen',

  'template.question.signals': 'Wat zien professionals die hier werken?',

  'template.signals':
    'Vul hier in wat wijkagent, boa’s en inwoners zagen: wat, waar, wanneer, en door wie. Noem geen personen, adressen of bedrijven.',

  'template.head.resilience': 'Weerbaarheid van de besturen',

  'template.question.resilience': 'Wat merken en doen de gemeenten zelf?',

  'template.head.interpretation': 'Weging en prioriteiten',

  'template.question.interpretation': 'Waar zetten we op in en waarom?',

  'template.interpretation':
    'Schrijf per fenomeen op: aard, omvang, impact, beïnvloedbaarheid en wat nog niet bekend is. Duiding is van een mens en heeft een naam en een datum.',

  'template.head.other': 'Andere cijfers',

  'template.question.other': 'Wat laat deze uitgave nog meer zien?',

  'template.head.methods': 'Methode en bronnen',
  'template.head.nine': 'De cijfers op een rij',

  'template.head.surroundings': 'In de omgeving',

  'template.question.surroundings': 'Hoe zit het in de gemeenten om ons heen?',

  'template.head.limits': 'Wat we niet kunnen zeggen',

  'template.limits':
    '{{cijfers.geen_uitspraak}} {{cijfers.afhankelijk}} Meer registraties kan betekenen dat er meer is gezocht of gemeld. Een afwijking stelt niets vast over personen, bedrijven of panden.',

  'template.head.known': 'Wat al bekend is in de gemeente',

  'template.question.known': 'Wat hoorden we van wijkagent, boa’s en inwoners?',

  'template.head.further': 'Verder kijken',

  'template.further':
    'Wilt u het hele plaatje, maak dan het regionale beeld van uw RIEC. Onder **Methode** staat hoe er is getoetst, onder **Gegevens** wat elk cijfer betekent. Uw RIEC helpt bij de duiding.',

  'template.head.appendix': 'Bijlagen',

  'template.appendix': 'Waar de bladzijden hiervoor op rusten',

  'template.head.underpinning': 'Onderbouwing van de maatregelen',

  'template.figures': '{head} in cijfers',

  'template.table': '{head} per gemeente',

  'template.trend': '{head}: ontwikkeling',

  'template.absent':
    'Niet in deze uitgave: {heads}. Zodra een uitgave deze cijfers heeft, komen de onderdelen in een nieuw beeld.',

  'template.head.combinations': 'Combinaties van patronen',

  'template.question.combinations': 'Welke patronen komen vaker samen voor dan door toeval?',

  'template.head.peers': 'Vergelijkbare gemeenten',

  'template.question.peers': 'Welke gemeenten lijken op {{gebied.naam}}?'
} as const;
