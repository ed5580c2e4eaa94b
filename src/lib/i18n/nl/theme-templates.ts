export const themeTemplates = {
  'template.answer': '{head} in het kort',
  'template.part.absent': 'Geen antwoord uit deze uitgave voor: {names}.',
  'template.no-branches':
    'Deze uitgave heeft geen aantallen per branche. De vraag blijft staan tot een uitgave die heeft.',
  'template.head.measures': 'Wat kunnen we doen',
  'template.question.measures': 'Welke stap past, en wat moet daarvoor nog worden aangetoond?',
  'template.regionaal.who': 'Voor de analist van een RIEC, de weegploeg en de stuurgroep',
  'template.regionaal.length': '18 tot 25 bladzijden',
  'template.gemeentelijk.who': 'Voor de medewerker veiligheid van een gemeente en de driehoek',
  'template.gemeentelijk.length': '1 bladzijde, daarna de bijlagen',
  'template.vastgoed': 'Vastgoed',
  'template.vastgoed.what':
    'Waar wijken aankoop, bezit en gebruik van panden af, en welke gewone verklaring is er?',
  'template.vastgoed.who': 'Voor het thema vastgoed, het grondbedrijf, notarissen en makelaars',
  'template.vastgoed.length': '8 tot 10 bladzijden',
  'template.vastgoed.market': 'De woningmarkt als achtergrond',
  'template.vastgoed.market.question': 'Wat is hier normaal?',
  'template.vastgoed.budget': 'Aankopen die niet passen bij het budget',
  'template.vastgoed.budget.question': 'Waar ligt het aandeel hoger of lager, en hoe zeker is dat?',
  'template.vastgoed.owners': 'Snelle verkoop en onduidelijk eigendom',
  'template.vastgoed.owners.question': 'Waar wisselen panden vaak van eigenaar?',
  'template.vastgoed.use': 'Gebruik van panden',
  'template.vastgoed.use.question': 'Waar staan panden leeg of worden ze anders gebruikt?',
  'template.vastgoed.ordinary': 'Gewone verklaringen',
  'template.vastgoed.ordinary.question': 'Wat kan dit ook betekenen?',
  'template.vastgoed.ordinary.text':
    'Een aankoop die afwijkt van het inkomen kan een schenking zijn, een erfenis, een scheiding of een tweede woning. Een bouwproject, een studentenstad of een fout in de registratie geeft ook zo’n patroon.',
  'template.vastgoed.ordinary.prompt':
    'Welke van deze verklaringen spelen hier? Noem geen personen of adressen.',
  'template.drugs': 'Drugs',
  'template.drugs.what':
    'Wat is er geregistreerd, wat zegt dat over de inzet, en wat zegt het niet over de handel?',
  'template.drugs.who': 'Voor een RIEC, een politieteam of een gemeente met een drugsthema',
  'template.drugs.length': '8 tot 10 bladzijden',
  'template.drugs.detection':
    'Drugsmisdrijven worden gevonden door te zoeken. Meer registraties kan betekenen dat er meer is gezocht of gemeld.',
  'template.drugs.recorded': 'Registraties',
  'template.drugs.recorded.question': 'Is hier meer of minder geregistreerd dan elders?',
  'template.drugs.time': 'Verandering in de tijd',
  'template.drugs.time.question': 'Neemt het toe of af?',
  'template.drugs.production': 'Productie en afval',
  'template.drugs.production.question': 'Waar zijn locaties en dumpingen gevonden?',
  'template.drugs.production.note':
    'Alleen per gemeente of grover: een exacte plek zegt meer over een eigenaar dan over een patroon.',
  'template.drugs.whence': 'Pleeggemeente en woongemeente',
  'template.drugs.whence.question': 'Gaat het om inwoners of om mensen van elders?',
  'template.drugs.residents': 'Wat inwoners merken',
  'template.drugs.residents.question': 'Wat zegt de enquête en wat zeggen de meldingen?',
  'template.drugs.effort': 'Inzet van het bestuur',
  'template.drugs.effort.question': 'Wat is er gedaan, en hoe beïnvloedt dat de cijfers?',
  'template.drugs.effort.note': 'Aantallen sluitingen zijn geen prestatie en geen doel.',
  'template.branches': 'Kwetsbare branches',
  'template.branches.what':
    'Welke branches zijn hier sterker aanwezig dan verwacht, en is dat een reden om verder te kijken?',
  'template.branches.who': 'Voor een RIEC, economie en vergunningen, bij een aanwijzingsbesluit',
  'template.branches.length': '8 tot 12 bladzijden',
  'template.branches.quotient':
    'Een locatiequotiënt boven 1 zegt dat een branche hier vaker voorkomt. Het zegt niets over misstanden.',
  'template.branches.list': 'De werklijst',
  'template.branches.list.question': 'Welke branches bekijken we en waarom?',
  'template.branches.present': 'Sterker of zwakker aanwezig',
  'template.branches.present.question': 'Waar wijkt het aantal af van wat u zou verwachten?',
  'template.branches.growth': 'Ontwikkeling',
  'template.branches.growth.question': 'Groeit of krimpt het?',
  'template.branches.place': 'Plek en concentratie',
  'template.branches.place.question': 'Waar zitten ze, en is dat gespreid?',
  'template.branches.permit': 'Bouwsteen voor een vergunningplicht',
  'template.branches.permit.question': 'Welke onderbouwing is er al, en wat ontbreekt?',
  'template.branches.permit.text':
    'Een aanwijzingsbesluit laat vier dingen zien: **noodzaak** (welk probleem, hier, nu), **proportionaliteit** (past de zwaarte), **subsidiariteit** (kan het lichter) en **non-discriminatie** (treft het vergelijkbare zaken gelijk). De cijfers hierboven geven omvang en vergelijking. Een rapportage van de politie en eerdere lichtere middelen komen van de gemeente.',
  'template.branches.permit.prompt':
    'Wat is er al geprobeerd, met welk resultaat, en welke rapportage is er? Noem geen ondernemers.',
  'template.parks': 'Vakantieparken',
  'template.parks.what':
    'Hoe worden de parken gebruikt, wat is er geregistreerd, en wie woont er die een plek nodig heeft?',
  'template.parks.who': 'Voor gemeenten met recreatieparken, provincie en RIEC',
  'template.parks.length': '6 tot 8 bladzijden',
  'template.parks.rule':
    'Geen cijfers waarbij een park herkenbaar is. Het toezicht richt zich niet op bewoners.',
  'template.parks.size': 'Omvang en ligging',
  'template.parks.size.question': 'Hoeveel recreatieobjecten zijn er, en waar?',
  'template.parks.use': 'Gebruik',
  'template.parks.use.question': 'Wonen er mensen, en hoeveel?',
  'template.parks.effort': 'Registraties en toezicht naast elkaar',
  'template.parks.effort.question': 'Neemt het aantal registraties toe, of wordt er meer gecontroleerd?',
  'template.parks.effort.absent': 'Deze uitgave heeft geen registraties en controles van vakantieparken.',
  'template.parks.around': 'Omgeving',
  'template.parks.around.question': 'Wat speelt er in de gemeente eromheen?',
  'template.parks.signals': 'Lokale signalen en woningvraag',
  'template.parks.signals.question': 'Wat weten wonen, zorg en toezicht?',
  'template.parks.signals.prompt':
    'Schrijf op wat wonen, zorg en toezicht zien, en waar bewoners heen kunnen. Noem geen park, persoon of adres.',
  'template.resilient': 'Weerbaar bestuur',
  'template.resilient.what':
    'Hoe groot is de druk op ons bestuur en onze medewerkers, en zijn we daarop voorbereid?',
  'template.resilient.who': 'Voor gemeentesecretaris, griffier, burgemeester en adviseur integriteit',
  'template.resilient.length': '5 tot 6 bladzijden',
  'template.resilient.rule':
    'Enquêtecijfers staan er met hun interval, en niet onder twintig respondenten. Bij een kleine gemeente geeft de regio meer houvast.',
  'template.resilient.survey': 'Dit komt uit een enquête: het interval volgt uit het aantal respondenten.',
  'template.resilient.aggression': 'Agressie tegen bestuurders',
  'template.resilient.aggression.question': 'Hoe vaak komt het voor en verandert dat?',
  'template.resilient.reporting': 'Melden',
  'template.resilient.reporting.question': 'Wordt er gemeld, en wat gebeurt er daarna?',
  'template.resilient.reporting.note':
    'Meer meldingen kan gunstig zijn: dan weten mensen het meldpunt te vinden.',
  'template.resilient.signals': 'Signalen van ondermijning',
  'template.resilient.signals.question': 'Weten medewerkers en inwoners het meldpunt te vinden?',
  'template.resilient.basics': 'Basis op orde',
  'template.resilient.basics.question': 'Hoeveel van de tien basismaatregelen hebben we?',
  'template.resilient.state': 'Stand per maatregel',
  'template.resilient.state.question': 'Welke hebben we, wie is eigenaar, en wanneer is het klaar?',
  'template.resilient.state.prompt':
    'Schrijf per basismaatregel op: ja, deels of nee, de eigenaar en de datum.',
  'template.phenomena': 'Fenomeenprioritering',
  'template.phenomena.what':
    'Welke fenomenen en regio’s vragen het eerst om nadere analyse, en welke verschillen zijn toeval?',
  'template.phenomena.who': 'Voor een fenomeentafel, het ministerie en het LIEC',
  'template.phenomena.length': '10 tot 14 bladzijden',
  'template.phenomena.stands-out': 'Wat valt op',
  'template.phenomena.stands-out.question':
    'Hoeveel verschillen zijn er getoetst en hoeveel blijven er over?',
  'template.phenomena.counts':
    'Getoetst zijn **{{toetsen.aantal}}** verschillen tussen een RIEC-regio en Nederland in {{periode}}. Daarvan liggen er **{{toetsen.afwijkend}}** buiten de 95%-grens, en **{{toetsen.duidelijk}}** ook buiten de strengere grens van 99,8%. Door toeval alleen zouden er ongeveer {{toetsen.toeval}} buiten de 95%-grens liggen. Voor {{toetsen.ongetoetst}} is geen uitspraak mogelijk. Deze tellingen en de klassen hieronder zijn **niet gecorrigeerd** voor het aantal toetsen; wat na die correctie (Benjamini-Hochberg) overblijft, staat in de figuur eronder.',
  'template.phenomena.overview':
    'Getoetste klasse per fenomeen en RIEC-regio, niet gecorrigeerd voor het aantal toetsen',
  'template.phenomena.funnel': 'Spreiding en ontwikkeling per fenomeen',
  'template.phenomena.funnel.question':
    'Welke gebieden vallen buiten de gewone spreiding, en waar neemt het toe?',
  'template.phenomena.order': 'Volgorde en motivering',
  'template.phenomena.order.question': 'In welke volgorde, en waarom?',
  'template.phenomena.order.note':
    'De tabel telt regio’s met een getoetste afwijking, niet gecorrigeerd voor het aantal toetsen. Dat is geen rangorde: welk fenomeen of welke regio op de eerste plaats komt, is hieruit niet te bepalen. Plaatsen van gemeenten staan met hun rankinterval in de tabellen bij de spreiding.',
  'template.phenomena.unknown': 'Wat we nog niet weten',
  'template.phenomena.unknown.question': 'Waar ontbreken cijfers, en zou meten nu iets opleveren?',
  'template.phenomena.unknown.prompt':
    'Schrijf per fenomeen op welk cijfer ontbreekt en wie het kan leveren.',
  'template.compare': 'Vergelijk twee gebieden',
  'template.compare.what': 'Wat is echt verschillend, en wat past bij toeval?',
  'template.compare.who': 'Voor iedereen die twee gebieden naast elkaar wil zetten',
  'template.compare.length': '4 tot 6 bladzijden',
  'template.compare.choose':
    'U leest **{{gebied.naam}}** tegenover **{{vergelijking.naam}}**. Kies boven dit beeld bij Vergelijking het andere gebied: Nederland, de provincie, de RIEC-regio of een eigen selectie van gemeenten. Elk verschil is als één verhouding getoetst; twee intervallen naast elkaar leggen is geen toets.',
  'template.compare.areas': 'De gebieden zelf',
  'template.compare.areas.question': 'Zijn ze vergelijkbaar?',
  'template.compare.all': 'Alle cijfers naast elkaar',
  'template.compare.all.question': 'Waar verschillen ze?',
  'template.compare.time': 'In de tijd',
  'template.compare.time.question': 'Lopen de lijnen uit elkaar?',
  'template.compare.breaks': 'Herindeling en breuken',
  'template.compare.breaks.question': 'Zijn de cijfers vergelijkbaar?',
  'template.compare.breaks.text':
    'Oude jaren zijn omgerekend naar de huidige gemeenten. Bij een splitsing zonder gepubliceerd aandeel ontbreekt het jaar. Een stippellijn is een reeksbreuk, een open punt een voorlopig jaar.',
  'template.compare.not': 'Wat dit niet zegt',
  'template.compare.not.question': 'Wat mag u hier niet uit afleiden?',
  'template.compare.not.text':
    'Een verschil zegt niets over oorzaken. Geregistreerde cijfers hangen mede af van inzet en meldingsbereidheid. In plaatsen met veel bezoekers zijn inwoners een te kleine noemer.'
} as const;
