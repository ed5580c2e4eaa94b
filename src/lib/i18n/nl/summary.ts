/**
 * The connected sentences of a summary. Clauses have no full stop: two can become one sentence. `**` marks what a
 * reader's eye should fall on; {opener} is one of `summary.opener.…`, {lead} and {topic} together name the figure.
 */
export const summary = {
  'summary.more.duidelijk_hoger': 'duidelijk meer',
  'summary.more.hoger': 'meer',
  'summary.more.lager': 'minder',
  'summary.more.duidelijk_lager': 'duidelijk minder',
  'summary.fewer.lager': 'minder',
  'summary.fewer.duidelijk_lager': 'duidelijk minder',
  'summary.is': 'is',
  'summary.are': 'zijn',
  'summary.first.recorded':
    'In {area} {verb} in {period} **{more} {noun} geregistreerd** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.first.value':
    'In {area} is in {period} {lead}**{topic}** **{class}** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.first.value.long':
    '{Lead}**{topic}** is in {period} in {area} **{class}** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.first.alike':
    'In {area} is in {period} {lead}**{topic}** met {value} ({interval}) **niet aantoonbaar anders** dan in {comparison} ({reference})',
  'summary.first.untested': 'In {area} is in {period} {lead}**{topic}** {value} ({interval})',
  'summary.first.untested.bare': 'In {area} is in {period} {lead}**{topic}** {value}',
  'summary.open.recorded':
    '{opener} {verb} er **{more} {noun} geregistreerd** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.open.value':
    '{opener} is {lead}**{topic}** met {value} ({interval}) **{class}** dan in {comparison} ({reference})',
  'summary.open.alike':
    '{opener} is {lead}**{topic}** met {value} ({interval}) **niet aantoonbaar anders** dan in {comparison} ({reference})',
  'summary.also.recorded':
    'Ook {verb} er **{more} {noun} geregistreerd**: {value} ({interval}), tegen {reference} in {comparison}',
  'summary.also.value':
    'Ook {lead}**{topic}** is **{class}**: {value} ({interval}), tegen {reference} in {comparison}',
  'summary.but.recorded':
    '{Noun} {verb} er juist **{more} geregistreerd** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.but.value':
    '{Lead}**{topic}** is juist **{class}** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.back.recorded':
    '{Noun} {verb} er daarentegen **{more} geregistreerd** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.back.value':
    '{Lead}**{topic}** is daarentegen **{class}** dan in {comparison}: {value} ({interval}), tegen {reference}',
  'summary.plain.value':
    '{Lead}**{topic}** is met {value} ({interval}) **{class}** dan in {comparison} ({reference})',
  'summary.plain.recorded':
    'Met {value} ({interval}) {verb} er **{more} {noun} geregistreerd** dan in {comparison} ({reference})',
  'summary.plain.alike':
    '{Lead}**{topic}** is met {value} ({interval}) **niet aantoonbaar anders** dan in {comparison} ({reference})',
  'summary.plain.untested': '{Lead}**{topic}** is {value} ({interval})',
  'summary.plain.untested.bare': '{Lead}**{topic}** is {value}',
  'summary.while.recorded':
    ', terwijl er juist **{more} {noun} {verb} geregistreerd**: {value} ({interval}), tegen {reference}',
  'summary.while.value':
    ', terwijl {lead}**{topic}** juist **{class}** is: {value} ({interval}), tegen {reference}',
  'summary.and.alike': '; dat geldt ook voor {lead}**{topic}**: {value} ({interval}), tegen {reference}',
  'summary.opener.1': 'Daarnaast',
  'summary.opener.2': 'Verder',
  'summary.opener.3': 'Daarbij',
  'summary.opener.last': 'Tot slot',
  'summary.opener.example': 'Zo',
  'summary.alike':
    'Van de {compared} cijfers die in {period} voor {area} zijn getoetst, wijkt er **geen aantoonbaar af** van {whole}.',
  'summary.alike.one':
    'Het ene cijfer dat in {period} voor {area} te toetsen is, wijkt **niet aantoonbaar af** van {whole}.',
  'summary.none':
    'Over {area} is in {period} **geen uitspraak mogelijk**: geen van de {count} cijfers is te toetsen.',
  'summary.empty': 'Voor {area} staan in deze uitgave over {period} **geen cijfers**.',
  'summary.measure': '{Area} is hier zelf de maatstaf: er is niets om de cijfers mee te vergelijken.',
  'summary.explained': '; {explanation}',
  'summary.explained.aside': ' ({explanation})',
  'summary.note.recorded': 'Wat geregistreerd is, is mede afhankelijk van inzet en meldingsbereidheid.',
  'summary.note.recorded.less':
    'Wat geregistreerd is, is mede afhankelijk van inzet en meldingsbereidheid; minder registraties kan ook betekenen dat er minder is gezocht of gemeld.',
  'summary.note.attention': 'Een afwijking is een aanleiding om verder te kijken, geen vaststelling.',
  'summary.note.spread':
    'Dat een marge de vergelijking niet raakt, is nog geen aantoonbaar verschil: gemeenten verschillen onderling van nature, en de toets houdt daar rekening mee.',
  'summary.note.equality':
    'Dat er geen verschil is aangetoond, betekent niet dat de gebieden gelijk zijn: bij kleine aantallen blijft een verschil onopgemerkt.',
  'summary.note.pooled': 'De cijfers van de {count} gemeenten zijn bij elkaar opgeteld.',
  'summary.note.chosen':
    'Gekozen uit {compared} getoetste vergelijkingen met {comparison}. Daarvan wijken er {different} aantoonbaar af; door toeval alleen zouden dat er ongeveer {expected} zijn.',
  'summary.note.chosen.one':
    'Gekozen uit {compared} getoetste vergelijkingen met {comparison}. Daarvan wijkt er één aantoonbaar af; door toeval alleen zouden dat er ongeveer {expected} zijn.',
  'summary.note.chance': 'Door toeval alleen zouden er ongeveer {expected} buiten de grenzen vallen.',
  'summary.note.untested': 'Over {count} andere cijfers is geen uitspraak mogelijk: {reasons}.',
  'summary.note.untested.all': 'De reden: {reasons}. Kies een grotere regio of een ander jaar.',
  'summary.note.untested.one': 'Over één ander cijfer is geen uitspraak mogelijk: {reasons}.',
  'summary.note.larger': 'Een grotere regio of meer jaren samen geven meer houvast.',
  'summary.note.not-additive':
    'Niet opgeteld, omdat dat bij gemiddelden zonder noemer, medianen, scores en steekproefpercentages niet kan: {names}.',
  'summary.note.not-additive.own':
    'Niet opgeteld, omdat van eigen cijfers zonder noemer niet bekend is of dat kan: {names}.',
  'summary.reason.te_weinig_waarnemingen': 'bij {count} zijn er te weinig waarnemingen',
  'summary.reason.geheim': '{count} {verb} geheim om herleidbaarheid te voorkomen',
  'summary.reason.geen_gegevens': 'van {count} zijn er geen gegevens',
  'summary.reason.onvolledige_regio': 'bij {count} ontbreekt een deel van de gemeenten',
  'summary.reason.geen_toets': 'van {count} geeft de bron geen spreiding',
  'summary.reason.geen_vergelijking': 'bij {count} ontbreekt de vergelijking',
  'summary.reason.niet_optelbaar': '{count} {verb} niet op te tellen',
  'summary.only.te_weinig_waarnemingen': 'te weinig waarnemingen',
  'summary.only.geheim': 'geheim, om herleidbaarheid te voorkomen',
  'summary.only.geen_gegevens': 'gegevens ontbreken',
  'summary.only.onvolledige_regio': 'een deel van de gemeenten ontbreekt',
  'summary.only.geen_toets': 'de bron geeft geen spreiding',
  'summary.only.geen_vergelijking': 'een vergelijking ontbreekt',
  'summary.only.niet_optelbaar': 'niet op te tellen'
} as const;
