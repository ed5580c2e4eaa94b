/** How much a word matters: sharing stops, the author must confirm, or only a suggestion is made. */
export type Severity = 'blokkade' | 'waarschuwing' | 'jargon';

/** A word that numbers don't carry: how it is recognised, why not, and what to write instead. */
export interface WordRule {
  readonly word: string;
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly why: string;
  readonly alternative: string;
  /** Where the word is right; the pattern catches the simple cases itself. '' when nowhere. */
  readonly unless: string;
}

/** The controlled vocabulary (design: product, "Words"). Order is that of the work list. */
export const words: readonly WordRule[] = [
  {
    word: 'risicowijk, risicobuurt, risicogemeente',
    pattern: /\brisico(wijk|buurt|gemeente)\w*/giu,
    severity: 'blokkade',
    why: 'plakt een oordeel op een gebied en zijn bewoners',
    alternative: 'wijk waar het cijfer hoger is',
    unless: 'citaat in aanhalingstekens met bron'
  },
  {
    word: 'criminele buurt/wijk/gemeente/stad',
    pattern: /\bcriminele (buurt|wijk|gemeente|stad)\w*/giu,
    severity: 'blokkade',
    why: 'plakt een oordeel op een gebied en zijn bewoners',
    alternative: 'gebied met meer registraties van …',
    unless: ''
  },
  {
    word: 'probleemwijk, achterstandswijk, aandachtswijk',
    pattern: /\b(probleem|achterstands|aandachts)wijk\w*/giu,
    severity: 'blokkade',
    why: 'stigmatiserend',
    alternative: 'naam van de wijk',
    unless: 'officiële naam van een programma'
  },
  {
    word: 'hotspot',
    pattern: /\bhotspot\w*/giu,
    severity: 'waarschuwing',
    why: 'klinkt als vastgestelde plek',
    alternative: 'ruimtelijk cluster van registraties',
    unless: 'naam van een bestaande aanpak'
  },
  {
    word: 'no-go',
    pattern: /\bno-?go\b/giu,
    severity: 'blokkade',
    why: 'angstbeeld zonder meting',
    alternative: 'niet gebruiken',
    unless: ''
  },
  {
    word: 'crimineel of criminelen (over inwoners)',
    pattern: /\bcrimine(el|le|len)\b(?! (buurt|wijk|gemeente|stad|familie|gezin))/giu,
    severity: 'blokkade',
    why: 'verdachte is niet veroordeeld',
    alternative: 'verdachte, veroordeelde, registratie',
    unless: 'wettekst, naam van een instantie'
  },
  {
    word: 'daders',
    pattern: /\bdaders?\b/giu,
    severity: 'waarschuwing',
    why: 'schuld is niet vastgesteld',
    alternative: 'verdachten, of veroordeelden als het om veroordelingen gaat',
    unless: 'bij veroordelingscijfers'
  },
  {
    word: 'criminele familie of gezin',
    pattern: /\bcriminele (familie|gezin)\w*/giu,
    severity: 'blokkade',
    why: 'wijst een groep aan',
    alternative: 'niet gebruiken',
    unless: ''
  },
  {
    word: 'veroorzaakt, oorzaak van',
    pattern: /\bveroorza\w*|\boorza(ak|ken) van/giu,
    severity: 'blokkade',
    why: 'oorzaak is niet onderzocht',
    alternative: 'gaat samen met, komt vaker samen voor',
    unless: 'wettekst over hinder'
  },
  {
    word: 'leidt tot, komt door, door toedoen van',
    pattern: /(?<!kan )\b(leidt tot|komt door|komen door|door toedoen van)/giu,
    severity: 'waarschuwing',
    why: 'causale claim',
    alternative: 'gaat samen met; noem de mogelijke verklaringen',
    unless: 'na "kan" (mogelijke verklaring); procesbeschrijving zonder cijfers'
  },
  {
    word: 'bewijst, is bewezen, onweerlegbaar',
    pattern: /\bbewij(st|zen)\b|\bbewezen\b|\bonweerlegbaar/giu,
    severity: 'blokkade',
    why: 'een indicator bewijst niets',
    alternative: 'laat een patroon zien',
    unless: 'juridische tekst over bewijs'
  },
  {
    word: 'toont aan dat (over gedrag)',
    pattern: /\btoont aan dat/giu,
    severity: 'waarschuwing',
    why: 'te sterk',
    alternative: 'past bij; wijst niet uit dat',
    unless: 'over een wiskundige eigenschap'
  },
  {
    word: 'effect van, heeft geholpen, werkt aantoonbaar',
    pattern: /\beffect van\b|\bheeft geholpen\b|\baanpak werkt\b|\bwerkt aantoonbaar/giu,
    severity: 'blokkade',
    why: 'geen vergelijkingsgroep',
    alternative: 'de registraties nemen af; het effect is niet onderzocht',
    unless: 'evaluatie met ontwerp, met bron'
  },
  {
    word: 'koploper, top 10, top-N, nummer 1',
    pattern: /\bkoploper\w*|\btop[- ]?\d+\b|\bnummer 1\b|\bop plaats \d+/giu,
    severity: 'blokkade',
    why: 'rangorde zonder interval',
    alternative: 'duidelijk hoger dan; of rangorde-interval',
    unless: 'als het rangorde-interval smaller is dan 25%'
  },
  {
    word: 'slechtste, beste, scoort slecht',
    pattern: /\bslechtste?\b|\bslechter\b|\bbeste gemeente|\bscoort slecht/giu,
    severity: 'blokkade',
    why: 'waardeoordeel',
    alternative: 'hoger, lager',
    unless: ''
  },
  {
    word: 'scoort (over een indicator)',
    pattern: /\bscoort\b/giu,
    severity: 'jargon',
    why: 'maakt er een prestatie van',
    alternative: 'is, bedraagt',
    unless: 'enquêteschaal'
  },
  {
    word: 'alarmerend, zorgwekkend, schokkend',
    pattern: /\b(alarmerend|zorgwekkend|schokkend)\w*/giu,
    severity: 'blokkade',
    why: 'emotie in plaats van cijfer',
    alternative: 'duidelijk hoger dan',
    unless: 'citaat'
  },
  {
    word: 'explosief gestegen, hausse, tsunami, epidemie',
    pattern: /\bexplosief gestegen|\bhausse\b|\btsunami\b|\bepidemie\b/giu,
    severity: 'blokkade',
    why: 'beeldspraak',
    alternative: 'neemt toe (gemiddeld x% per jaar, marge)',
    unless: 'woord explosie bij het feit zelf'
  },
  {
    word: 'fors, enorm, extreem, flink, massaal',
    pattern: /\b(fors|enorm|extreem|flink|massaal)\w*/giu,
    severity: 'waarschuwing',
    why: 'maat zonder getal',
    alternative: 'het getal zelf',
    unless: ''
  },
  {
    word: 'verdubbeld, verdrievoudigd, gehalveerd',
    pattern: /\b(verdubbel|verdrievoudig|gehalveer)\w*/giu,
    severity: 'waarschuwing',
    why: 'verbergt kleine aantallen',
    alternative: 'van 6 naar 12',
    unless: 'als beide aantallen genoemd worden en ≥ 10'
  },
  {
    word: 'daalt, stijgt',
    pattern: /\b(daalt|stijgt|dalen|stijgen|daalde|steeg)\b/giu,
    severity: 'waarschuwing',
    why: 'alleen met een trendtoets',
    alternative: 'neemt toe, neemt af, geen aantoonbare verandering',
    unless: 'als het resultaatobject een trend heeft'
  },
  {
    word: 'significant',
    pattern: /\bsignifican\w*/giu,
    severity: 'jargon',
    why: 'vakwoord',
    alternative: 'aantoonbaar; of de klasse',
    unless: 'verantwoording en methodekaart'
  },
  {
    word: 'gemiddeld (zonder vergelijking)',
    pattern: /\bgemiddeld\b(?! [−-]?\d)/giu,
    severity: 'waarschuwing',
    why: 'onduidelijk gemiddelde van wat',
    alternative: 'noem de vergelijking bij naam',
    unless: 'gevolgd door een getal en eenheid (gemiddeld 7,4% per jaar); naam van een indicator'
  },
  {
    word: 'de cijfers laten duidelijk zien dat',
    pattern: /cijfers laten duidelijk zien/giu,
    severity: 'waarschuwing',
    why: 'overtuigingsformule',
    alternative: 'schrap; geef het cijfer',
    unless: ''
  },
  {
    word: 'altijd, nooit, overal, nergens, iedereen',
    pattern: /\b(altijd|nooit|overal|nergens|iedereen)\b/giu,
    severity: 'waarschuwing',
    why: 'absoluut',
    alternative: 'in 2024, in deze gemeente',
    unless: ''
  },
  {
    word: 'er is geen, komt niet voor',
    pattern: /\b[Ee]r (is|zijn) geen (?!registraties|kenmerken|uitspraak)|\bkomt niet voor/giu,
    severity: 'waarschuwing',
    why: 'nul registraties is geen afwezigheid',
    alternative: 'er zijn geen registraties van …',
    unless: 'over een bestand zonder rijen'
  },
  {
    word: 'veilig, onveilig (over een gebied)',
    pattern: /\b(on)?veilige?r?\b (buurt|wijk|gemeente|straat|gebied)/giu,
    severity: 'waarschuwing',
    why: 'waardeoordeel over een plek',
    alternative: 'mensen voelen zich hier vaker onveilig',
    unless: 'enquêtevraag, met percentage'
  },
  {
    word: 'probleemjongeren, hangjongeren, straatschoffie',
    pattern: /\b(probleem|hang)jongeren|\bstraatschoffie/giu,
    severity: 'blokkade',
    why: 'stigmatiserend',
    alternative: 'jongeren; overlastmelding',
    unless: 'naam van een registratiecode'
  },
  {
    word: 'jonge aanwas (zonder context)',
    pattern: /\bjonge aanwas\b/giu,
    severity: 'waarschuwing',
    why: 'wordt als feit over jongeren gelezen',
    alternative: 'jongeren die geregistreerd staan als verdachte',
    unless: 'naam van een aanpak'
  },
  {
    word: 'allochtoon, autochtoon',
    pattern: /\b(al|au)tochtoo?n\w*/giu,
    severity: 'blokkade',
    why: 'verouderd en verboden onderscheid',
    alternative: 'niet gebruiken',
    unless: ''
  },
  {
    word: 'migratieachtergrond, afkomst, geboorteland',
    pattern: /\bmigratieachtergrond\w*|\bafkomst\b|\bgeboorteland\w*/giu,
    severity: 'blokkade',
    why: 'beschermd kenmerk',
    alternative: 'niet gebruiken',
    unless: 'tekst over gelijke behandeling'
  },
  {
    word: 'nationaliteiten en bevolkingsgroepen als naam',
    pattern:
      /\b(Marokkaan\w*|Turk|Turks|Turkse|Turken|Poolse|Polen|Roemeen\w*|Roemeense|Roemenen|Bulgaar\w*|Bulgaren|Antilliaan\w*|Antillianen|Syriër\w*|Syrische|Surinaams\w*|Surinamers?)\b/giu,
    severity: 'blokkade',
    why: 'beschermd kenmerk',
    alternative: 'niet gebruiken',
    unless: 'geografische naam, onderdeel van een officiële branchenaam'
  },
  {
    word: 'woonwagenkamp, kampers, zigeuners',
    pattern: /\bwoonwagenkamp\w*|\bkampers?\b|\bzigeuner\w*/giu,
    severity: 'blokkade',
    why: 'stigmatiserend, proxy',
    alternative: 'niet gebruiken',
    unless: ''
  },
  {
    word: 'moskee, kerk, gemeenschap (als groep)',
    pattern: /\bmoskee\w*|\bkerk(en)?\b|\bgemeenschap\b/giu,
    severity: 'waarschuwing',
    why: 'mogelijk onderscheid op religie',
    alternative: 'vereniging, stichting, locatie',
    unless: 'naam van een gebouw'
  },
  {
    word: 'malafide, fout, louche (over een branche)',
    pattern: /\b(malafide|louche|foute? (zaak|ondernemer|branche))/giu,
    severity: 'blokkade',
    why: 'verdenkt ondernemers',
    alternative: 'branche op de werklijst, met reden en bron',
    unless: 'citaat met bron'
  },
  {
    word: 'verdachte branche, foute zaken',
    pattern: /\bverdachte branche|\bfoute zaken/giu,
    severity: 'blokkade',
    why: 'verdenkt ondernemers',
    alternative: 'branche op de werklijst',
    unless: ''
  },
  {
    word: 'besmet, rot, verrot',
    pattern: /\b(besmet|verrot)\w*/giu,
    severity: 'blokkade',
    why: 'beeldspraak over mensen',
    alternative: 'noem het cijfer',
    unless: ''
  },
  {
    word: 'zwarte lijst',
    pattern: /\bzwarte lijst/giu,
    severity: 'blokkade',
    why: 'suggereert uitsluiting',
    alternative: 'werklijst, versie en datum',
    unless: ''
  },
  {
    word: 'dekmantel, schijnonderneming',
    pattern: /\bdekmantel\w*|\bschijnonderneming\w*/giu,
    severity: 'waarschuwing',
    why: 'beschuldiging',
    alternative: 'inschrijving op een adres met meerdere bedrijven',
    unless: 'citaat uit een uitspraak'
  },
  {
    word: 'huisjesmelker, pandjesbaas',
    pattern: /\bhuisjesmelker\w*|\bpandjesba\w*/giu,
    severity: 'waarschuwing',
    why: 'oordeel',
    alternative: 'verhuurder over wie meldingen zijn gedaan',
    unless: 'citaat'
  },
  {
    word: 'spookbewoner, illegaal',
    pattern: /\bspookbewoner\w*|\billega(al|le)\b/giu,
    severity: 'waarschuwing',
    why: 'oordeel over mensen',
    alternative: 'niet ingeschreven; in strijd met het omgevingsplan',
    unless: 'juridische term met wetsverwijzing'
  },
  {
    word: 'fraudeur, witwasser',
    pattern: /\b(fraudeur|witwasser)s?\b/giu,
    severity: 'blokkade',
    why: 'beschuldiging',
    alternative: 'vermoeden, melding, registratie',
    unless: 'veroordeling met bron'
  },
  {
    word: 'profiel, profileren (over mensen)',
    pattern: /\brisicoprofiel\w*|\bprofileren\b/giu,
    severity: 'blokkade',
    why: 'raakt discriminatietoets',
    alternative: 'gebiedskenmerken',
    unless: 'statistisch woningprofiel, met toelichting'
  },
  {
    word: 'doelgroep (over bewoners)',
    pattern: /\bdoelgroep\w*/giu,
    severity: 'waarschuwing',
    why: 'suggereert selectie',
    alternative: 'inwoners van dit gebied',
    unless: 'voorlichting: doelgroep van een campagne'
  },
  {
    word: 'doelwit, target',
    pattern: /\bdoelwit\w*|\btarget\w*/giu,
    severity: 'waarschuwing',
    why: 'militaire taal',
    alternative: 'onderwerp van toezicht, gelijk voor de hele groep',
    unless: ''
  },
  {
    word: 'sterkste aanwijzing, smoking gun',
    pattern: /\bsterkste aanwijzing|\bsmoking gun/giu,
    severity: 'blokkade',
    why: 'bewijstaal',
    alternative: 'aanleiding om verder te kijken',
    unless: ''
  },
  {
    word: 'naar verwachting, zal toenemen, prognose',
    pattern: /\bnaar verwachting|\bzal toenemen|\bprognose\b/giu,
    severity: 'waarschuwing',
    why: 'voorspelling zonder model',
    alternative: 'schrap; of een benoemd scenario',
    unless: 'demografische prognose met bron'
  },
  {
    word: 'een op de N (woningen, mensen)',
    pattern: /\been op de (\w+) (woning|mens|inwoner)\w*|\bIn een op de/giu,
    severity: 'waarschuwing',
    why: 'leest als telling, vaak uit een profiel',
    alternative: 'percentage met teller en noemer',
    unless: 'echte telling met marge'
  },
  {
    word: 'buurt is rood, groen, oranje',
    pattern: /\b(rode|groene|oranje) (buurt|wijk)\w*|\b(buurt|wijk) is (rood|groen|oranje)/giu,
    severity: 'waarschuwing',
    why: 'kleur als oordeel en niet leesbaar zonder kaart',
    alternative: 'klasse in woorden',
    unless: ''
  },
  {
    word: 'herhaal de exacte naam van een persoon, bedrijf of adres',
    pattern: /\b[Dd]eze ondernemer\b|\b[1-9]\d{3} ?[A-Z]{2}\b/gu,
    severity: 'blokkade',
    why: 'herleidbaar',
    alternative: 'gebied of branche',
    unless: 'openbare rechtszaak met ECLI'
  }
];
