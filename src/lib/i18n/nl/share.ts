export const share = {
  'link.refusal.not-a-link': 'Dit is geen link van Regiobeeld. Vraag de maker om de link opnieuw te sturen.',
  'link.refusal.truncated':
    'De link is niet compleet: het einde ontbreekt. Kopieer de hele link, of vraag de maker om een bestand.',
  'link.refusal.altered':
    'De link is onderweg veranderd en wordt niet geopend. Vraag de maker om de link opnieuw.',
  'link.refusal.forbidden-key': 'De link bevat een naam die niet is toegestaan en wordt niet geopend.',
  'link.refusal.incomplete-address':
    'In het adres ontbreekt iets, of er staat iets in dat niet kan. Kopieer de hele link opnieuw.',
  'link.refusal.newer-version':
    'De link is gemaakt met een nieuwere versie van Regiobeeld. Vernieuw de pagina en open de link opnieuw.',
  'link.refusal.too-large': 'De link is te groot en wordt niet geopend. Vraag de maker om een bestand.',
  'link.refusal.too-many-cells': 'De link bevat meer dan {limit} cellen en wordt niet geopend.',
  'link.refusal.too-deep': 'De link is dieper genest dan {limit} niveaus en wordt niet geopend.',
  'link.refusal.invalid': 'De link klopt niet bij {path} en wordt niet geopend.',
  'link.size.everywhere': 'overal',
  'link.size.mail': 'e-mail en browser',
  'link.size.file': 'alleen als bestand',
  'link.size.everywhere.what': 'Deze link komt overal heel aan.',
  'link.size.mail.what': 'Deze link kan in mail of chat worden afgekapt. Controleer of hij heel aankomt.',
  'link.size.file.what': 'Deze link is te lang om te versturen. Bewaar het beeld als bestand.',
  'link.compare.identical': 'Identiek: alle {count} cijfers zijn gelijk aan die van de maker.',
  'link.compare.changed': '{count} cijfers zijn gewijzigd',
  'link.compare.changed-one': '1 cijfer is gewijzigd',
  'link.compare.replaced': 'In {count} cellen zijn de cijfers anders dan bij de maker.',
  'link.compare.same': 'De overige {count} cijfers zijn gelijk.',
  'link.compare.without-detail': 'De cijfers zijn anders dan bij de maker.',
  'gate.onthulling': 'Onthulling',
  'gate.onthulling.what': 'kan iemand herleidbaar worden?',
  'gate.gelijke-behandeling': 'Gelijke behandeling',
  'gate.gelijke-behandeling.what': 'gebruikt het beeld beschermde kenmerken?',
  'gate.outcome.blokkade': 'Blokkade',
  'gate.outcome.waarschuwing': 'Waarschuwing',
  'gate.outcome.akkoord': 'Akkoord',
  'gate.personal.title': 'Nummers en adressen in tekst',
  'gate.personal.none': 'Geen BSN, rekeningnummer, KvK-nummer of e-mailadres gevonden.',
  'gate.personal.bsn':
    '‘{example}’ lijkt op een burgerservicenummer. Haal het weg, of bevestig dat het dat niet is.',
  'gate.personal.iban': '‘{example}’ lijkt op een rekeningnummer. Haal het weg, of bevestig dat het mee mag.',
  'gate.personal.kvk': '‘{example}’ lijkt op een KvK-nummer. Haal het weg, of bevestig dat het mee mag.',
  'gate.personal.email': '‘{example}’ is een e-mailadres. Haal het weg, of bevestig dat het mee mag.',
  'gate.threshold.title': 'Kleine aantallen',
  'gate.threshold.none': 'Geen aantallen onder de drempel gevonden.',
  'gate.threshold.found':
    'Kleiner dan {minimum} en uit eigen gegevens: {names}. Verberg dit, of tel op tot grotere groepen.',
  'gate.threshold.public':
    'Kleiner dan {minimum}: {names}. De uitgave toont dit al; ga na of niemand herkenbaar wordt.',
  'gate.percentages.title': 'Kleine groepen',
  'gate.percentages.none': 'Geen aandelen van te kleine groepen gevonden.',
  'gate.percentages.found':
    'Over een groep kleiner dan {minimum}: {names}. Verberg dit, of voeg groepen samen.',
  'gate.percentages.everyone':
    'Iedereen in een kleine groep telt mee bij {names}. Dat zegt iets over elk van hen: voeg groepen samen.',
  'gate.implied-count.title': 'Cijfers bij weggelaten aantallen',
  'gate.implied-count.none': 'Geen cijfers gevonden die een weggelaten aantal verraden.',
  'gate.implied-count.found':
    'Samen met de noemer verraadt dit een klein of weggelaten aantal: {names}. Verberg het ook.',
  'gate.small-areas.title': 'Kleine buurten',
  'gate.small-areas.none': 'Geen cijfers over buurten met te weinig inwoners.',
  'gate.small-areas.found':
    'Over een buurt met minder dan {minimum} inwoners of 10 huishoudens: {names}. Verberg dit.',
  'gate.dominance.title': 'Bedragen van weinig bedrijven',
  'gate.dominance.none': 'Geen bedragen gevonden waarin één bedrijf te herkennen is.',
  'gate.dominance.found':
    'Het is niet zeker dat hier ten minste {minimum} bedrijven achter zitten en geen ervan overheerst: {names}. Verberg dit, of zet aantal en kenmerk ‘dominant’ erbij.',
  'gate.determinability.title': 'Terugrekenen',
  'gate.determinability.none': 'Verborgen getallen zijn niet terug te rekenen.',
  'gate.determinability.one': 'Eén waarde is terug te rekenen',
  'gate.determinability.more': '{count} waarden zijn terug te rekenen',
  'gate.determinability.found':
    'Uit totalen en getoonde getallen volgt, precies of bijna, wat verborgen is bij {names}. Verberg ook {partners}, of laat het totaal weg.',
  'gate.determinability.open':
    'Uit kleine aantallen samen, of uit wat eerder uit dit beeld is gedeeld, volgt wat verborgen is bij {names}. Laat die rij weg.',
  'gate.rows.title': 'Losse regels',
  'gate.rows.none': 'Geen losse regels uit een eigen bestand.',
  'gate.rows.found':
    'Losse regels uit een eigen bestand staan in beeld. Tel ze op per gebied, of vouw de cel dicht: dan blijven ze hier.',
  'gate.encoded.title': 'Kleine aantallen in een andere vorm',
  'gate.encoded.none': 'Kleine aantallen zijn ook niet in een andere vorm te lezen.',
  'gate.encoded.found':
    'Een klein aantal uit een andere cel is hier af te lezen: als woord, datum, ja of nee, veelvoud of extra rij. Haal dat uit de vraag.',
  'gate.repair.hide': 'Verberg {name}',
  'gate.repair.hide.count': 'Verberg {count} getallen',
  'gate.repair.hide.also': 'Verberg er {count} bij',
  'gate.repair.totals': 'Laat totaal weg',
  'gate.repair.omit': 'Laat {name} weg',
  'gate.repair.omit.count': 'Laat {count} rijen weg',
  'gate.emptied.title': 'Wat leeg meegaat',
  'gate.emptied.none': 'Alles wat u ziet en mag delen, gaat ook mee.',
  'gate.emptied.columns':
    'Leeg gaat mee: {columns}. Aantallen gaan afgerond weg, en hieruit is deze kolom niet opnieuw te berekenen. Reken haar in dezelfde cel uit een aantal en een noemer.',
  'gate.emptied.rows':
    'Te veel rijen voor een link of bestand: {tables} gaat daarin zonder rijen mee. In Word en PDF staat de tabel wel. Beperk de rijen, of deel een export.',
  'gate.emptied.both':
    'Leeg gaat mee: {columns}, want dat is uit afgeronde aantallen niet opnieuw te berekenen. Te veel rijen voor een link of bestand heeft {tables}; in Word en PDF staat die tabel wel.',
  'gate.local-figures.title': 'Figuren van eigen gegevens',
  'gate.local-figures.none': 'Geen figuren van ingelezen gegevens.',
  'gate.local-figures.found':
    'Figuren met cijfers uit een eigen bestand gaan niet mee. Haal ze weg, of tel de aantallen op in een SQL-cel: die wordt gecontroleerd.',
  'gate.repair.delete': 'Haal de cel weg',
  'gate.repair.delete.count': 'Haal {count} cellen weg',
  'gate.repair.fold': 'Vouw dicht',
  'gate.differences.title': 'Af te leiden aantallen',
  'gate.differences.none': 'Uit de aantallen samen volgt geen klein aantal.',
  'gate.differences.found':
    'Uit {from} samen volgt een klein aantal voor {members}. Laat een van de aantallen weg, of kies grotere gebieden.',
  'gate.trait.title': 'Kenmerken van mensen',
  'gate.trait.none': 'Geen beschermde kenmerken gevonden.',
  'gate.trait.herkomst': '‘{name}’ gaat over herkomst. Dat is een verboden grond: haal het weg.',
  'gate.trait.nationaliteit': '‘{name}’ gaat over nationaliteit. Dat is een verboden grond: haal het weg.',
  'gate.trait.religie': '‘{name}’ gaat over godsdienst. Dat is een verboden grond: haal het weg.',
  'gate.trait.woonwagens': '‘{name}’ valt vrijwel samen met een beschermde groep: haal het weg.',
  'gate.trait.achternaam':
    '‘{name}’ is een naam van personen. Die wijst mensen aan en verraadt herkomst: haal het weg.',
  'gate.trait.taal': '‘{name}’ gaat over taal. Dat hangt samen met herkomst: haal het weg.',
  'gate.trait.voedingswinkels':
    '‘{name}’ kiest winkels op een kenmerk dat met herkomst samenhangt: haal het weg.',
  'gate.trait.arbeidsmigranten':
    '‘{name}’ gaat over beschermde personen. Kijk naar verhuurder of werkgever, en haal dit weg.',
  'gate.trait.personen-in-onderzoek':
    '‘{name}’ komt uit opsporing en hoort niet in een gedeeld beeld: haal het weg.',
  'gate.trait.herleidbaar':
    '‘{name}’ wijst een persoon, adres of bedrijf aan. Regiobeeld werkt met aantallen per gebied: haal het weg.',
  'gate.trait.eigenaar-buitenland':
    '‘{name}’ kan voor nationaliteit staan. Gebruik het alleen voor rechtspersonen, nooit in een combinatie.',
  'gate.trait.overbewoning':
    '‘{name}’ kan voor arbeidsmigratie staan. Gebruik het alleen voor veilig wonen, nooit in een combinatie.',
  'gate.trait.schoolverlaten':
    '‘{name}’ gaat over minderjarigen. Gebruik het alleen als context voor jeugdbeleid, nooit in een combinatie.',
  'gate.trait.restgroep':
    '‘{name}’ is zo’n gemengde groep dat een afwijking niets zegt. Kies een scherpere groep.',
  'gate.motivation.title': 'Gevoelige context in combinaties',
  'gate.motivation.none': 'Geen gevoelige context in combinaties gevonden.',
  'gate.motivation.given': 'Met motivering: {motivation}',
  'gate.motivation.missing':
    'Een combinatie gebruikt gevoelige context ({indicators}). Schrijf bij de combinatie waarom dat nodig is.',
  'gate.unfilled.title': 'Plaatsen zonder waarde',
  'gate.unfilled.none': 'Elke plaats in een tekst heeft een waarde.',
  'gate.unfilled.waits':
    'Elke plaats in een tekst heeft een waarde. Teksten die nog op eigen woorden wachten: {count}. Op papier staan daar de vraag en regels om op te schrijven; haal zo’n tekst weg als die niet mee hoeft.',
  'gate.unfilled.found':
    'In een tekst staat een plaats zonder waarde: {places}. Zo leest de ontvanger het ook. Verbeter de naam of haal de plaats weg.',
  'gate.words.title': 'Woordkeus',
  'gate.words.none': 'Geen woorden gevonden die de cijfers niet dragen.',
  'gate.words.found': 'Het woord ‘{word}’ zegt meer dan de cijfers dragen. Schrijf liever: {alternative}.',
  'gate.sql.about': 'Opgeteld en afgerond op vijf; de gegevens zelf blijven bij de maker.',
  'gate.looked.numbers': '{count} getallen bekeken',
  'gate.looked.words': '{count} woorden gelezen',
  'gate.calm': '{count} regels akkoord',
  'gate.motivation.field': 'Motivering',
  'gate.motivation.hint':
    'Waarom is dit nodig om het beeld te begrijpen? De motivering staat in het beeld en wordt afgedrukt.',
  'share.repaired': 'Aangepast. De controles lopen opnieuw; ongedaan maken kan.',
  'share.not-noted':
    'Dit kan nu niet weg: de browser kan niet bewaren wat er uit dit beeld gedeeld is. Sta opslag toe en probeer het opnieuw.',
  'gate.blocked': 'Delen kan nog niet: los de blokkade op.',
  'gate.accept': 'Bevestig'
} as const;
