/** Claims about figures. `**` marks what a reader's eye should fall on. */
export const sentences = {
  'sentence.interval.full': '95%-betrouwbaarheidsinterval {range}',
  'sentence.interval.short': '95%-bi {range}',
  'sentence.detection': ', mede afhankelijk van inzet en meldingsbereidheid',
  'sentence.tested':
    '**{name}** in {area}, {period}: {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.tested.bare':
    '**{name}** in {area}, {period}: {value}. Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.value':
    '**{Subject}** is{where}{when} {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.share': '{share}: {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}).',
  'sentence.share.said': '{share} ({interval}). Dat is **{class} dan in {comparison}** ({reference}).',
  'sentence.recorded.duidelijk_hoger':
    'In {period} {verb}{where} {count} {counted} {done}. Dat is {value} ({interval}), **{class} dan in {comparison}** ({reference}). Dit cijfer is mede afhankelijk van inzet en meldingsbereidheid.',
  'sentence.recorded.duidelijk_hoger.by':
    'In {period} registreerde {by}{where} {count} {counted}. Dat is {value} ({interval}), **{class} dan in {comparison}** ({reference}). Dit cijfer is mede afhankelijk van inzet en meldingsbereidheid.',
  'sentence.recorded.hoger':
    'In {period} {verb}{where} {count} {counted} {done}: {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.recorded.times':
    'In {period} is{where} {count} keer {noun} {done}: {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.recorded.lager':
    'Met {count} {recordings} zit {area} in {period} op {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.recorded.duidelijk_lager':
    'In {area} {verb} in {period} {count} {counted} {done}, {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.recorded.pooled':
    'Voor de {members} gemeenten{of} samen {verb}{when} {count} {counted} {done}: {value} ({interval}). Dat is **{class} dan in {comparison}** ({reference}){detection}.',
  'sentence.spread':
    'Met {value} ({interval}) ligt {it}{where}{when} {side} {that} {comparison} ({reference}). Gemeenten verschillen onderling van nature zoveel dat dit **niet aantoonbaar anders** is. De toets houdt daar rekening mee.{recorded}',
  'sentence.recordings': 'registraties',
  'sentence.where': ' in {area}',
  'sentence.when': ' in {period}',
  'sentence.of': ' van {area}',
  'sentence.the-figure': 'het cijfer',
  'sentence.that-of': 'dat van',
  'sentence.the-figure-of': 'het cijfer van',
  'sentence.above': 'boven',
  'sentence.below': 'onder',
  'sentence.recorded-too': ' Het cijfer is mede afhankelijk van inzet en meldingsbereidheid.',
  'sentence.few':
    '**{name}** in {area}, {period}: {count}. Op basis van {basis} zou je er ongeveer {expected} verwachten. Dat is **te weinig voor een uitspraak**; neem de regio of meer jaren samen.',
  'sentence.few.counted':
    'In {area} {verb} in {period} {count} {counted} {done}. Op basis van {basis} zou je er ongeveer {expected} verwachten. Dat is **te weinig voor een uitspraak**; neem de regio of meer jaren samen.',
  'sentence.few.basis': 'het cijfer van {comparison}',
  'sentence.few.basis.land': 'het landelijke cijfer',
  'sentence.few.zero':
    '**{name}** in {area}, {period}: nul. Op basis van {basis} zou je er ongeveer {expected} verwachten. Dat is **te weinig voor een uitspraak**. Het zegt niet dat ze er niet zijn.',
  'sentence.few.zero.counted':
    'In {period} zijn{where} geen {counted} {done}. Bij een gebied van deze grootte **kan dat toeval zijn**: op basis van {basis} zou je er ongeveer {expected} verwachten. Het zegt niet dat ze er niet zijn.',
  'sentence.few.zero.usual':
    'In {period} zijn{where} geen {counted} {done}. Bij {kind} van deze grootte **komt dat meestal voor**. Het zegt niet dat ze er niet zijn.',
  'sentence.few.kind.gemeente': 'een gemeente',
  'sentence.few.kind.other': 'een gebied',
  'sentence.few.base':
    '**{name}** in {area}, {period}: **te weinig waarnemingen voor een uitspraak**. Onder de grens van twintig tonen we geen percentage; hier zijn het er {denominator}.',
  'sentence.few.bare': '**{name}** in {area}, {period}: **te weinig waarnemingen voor een uitspraak**.',
  'sentence.secret':
    '**{name}** in {area}, {period}: **niet getoond** om herleidbaarheid te voorkomen. Het aantal is klein en wordt daarom niet getoond. Dit is iets anders dan nul.',
  'sentence.none': '**{name}** in {area}, {period}: geen gegevens.',
  'sentence.not-applicable': '**{name}** in {area}, {period}: niet van toepassing.',
  'sentence.incomplete':
    '**{name}** in {area}, {period}: het cijfer dekt **{known} van de {total} gemeenten**; van {missing} ontbreekt het. De {known} samen komen op {value} ({interval}){detection}. Voor de regio als geheel geven we daarom geen uitspraak.',
  'sentence.incomplete.bare':
    '**{name}** in {area}, {period}: het cijfer dekt **{known} van de {total} gemeenten**; van {missing} ontbreekt het. De {known} samen komen op {value}{detection}. Voor de regio als geheel geven we daarom geen uitspraak.',
  'sentence.incomplete.many': '{count} gemeenten',
  'sentence.not-additive':
    '**{name}**: voor {area} bestaat geen waarde. Medianen, scores en steekproefpercentages kun je niet optellen; ze staan per gemeente in de tabel.',
  'sentence.not-additive.own':
    '**{name}**: voor {area} bestaat geen waarde. Van eigen cijfers zonder noemer weet Regiobeeld niet of je ze kunt optellen. Kies bij het inlezen een noemer; per gemeente staan ze in de tabel.',
  'sentence.untested':
    '**{name}** in {area}, {period}: {value}, tegen {reference} in {comparison}. Niet getoetst: de bron geeft geen spreiding.',
  'sentence.alone': '**{name}** in {area}, {period}: {value} ({interval}).',
  'sentence.alone.bare': '**{name}** in {area}, {period}: {value}.',
  'sentence.alone.note': 'Een cijfer om mee te vergelijken ontbreekt.',
  'sentence.short.tested': '**{name}:** {class} dan in {comparison}, {value} ({interval}).',
  'sentence.short.tested.bare': '**{name}:** {class} dan in {comparison}, {value}.',
  'sentence.short.value': '**{name}:** {value} ({interval}).',
  'sentence.short.value.bare': '**{name}:** {value}.',
  'sentence.short.few': '**{name}:** te weinig waarnemingen voor een uitspraak.',
  'sentence.short.secret': '**{name}:** niet getoond om herleidbaarheid te voorkomen.',
  'sentence.short.none': '**{name}:** geen gegevens.',
  'sentence.short.not-applicable': '**{name}:** niet van toepassing.',
  'sentence.short.incomplete': '**{name}:** {known} van {total} gemeenten bekend, geen uitspraak.',
  'sentence.short.not-additive': '**{name}:** niet op te tellen voor een regio.',
  'sentence.headline.tested': '{name}: {class} dan in {comparison}',
  'sentence.headline.few': '{name}: te weinig waarnemingen voor een uitspraak',
  'sentence.headline.secret': 'Cijfer niet getoond om herleidbaarheid te voorkomen',
  'sentence.headline.none': '{name}: geen gegevens',
  'sentence.headline.incomplete': 'Regio: {known} van {total} gemeenten',
  'sentence.headline.not-additive': '{name}: niet op te tellen voor een regio',
  'sentence.headline.untested': '{name}: niet getoetst',
  'sentence.note.attention': 'Het is een aanleiding om verder te kijken, geen vaststelling.',
  'sentence.note.explained': '{explanation}; het is een aanleiding om verder te kijken, geen vaststelling.',
  'sentence.note.not-how-much': 'Dit cijfer zegt niet hoeveel {noun} er {is}.',
  'sentence.note.less-recorded': 'Minder registraties kan ook betekenen dat er minder is gezocht of gemeld.',
  'sentence.note.chance': 'Het verschil kan toeval zijn.',
  'sentence.note.spread':
    'Gemeenten verschillen onderling van nature zoveel dat dit niet aantoonbaar anders is. De toets houdt daar rekening mee.',
  'sentence.note.provisional': 'Dit cijfer is voorlopig en kan nog veranderen.',
  'sentence.note.estimated': 'Dit cijfer is geschat.',
  'sentence.note.denominators': 'noemers',
  'sentence.note.pooled': 'De aantallen en de {base} zijn bij elkaar opgeteld.',
  'sentence.note.rounded': 'De bron rondt af op {base}; de marge is daarop verbreed.',
  'sentence.note.detection': 'Geregistreerde cijfers zijn mede afhankelijk van inzet en meldingsbereidheid.',
  'sentence.trend.neemt_toe':
    '**{Subject}**{where} **neemt toe** (gemiddeld {change} per jaar, {interval}, {range}){detection}.',
  'sentence.trend.neemt_af':
    '**{Subject}**{where} **neemt af** (gemiddeld {change} per jaar, {interval}, {range}){detection}.',
  'sentence.trend.geen_verandering':
    'Voor **{subject}**{where} is over {range} **geen toe- of afname aan te tonen** (gemiddeld {change} per jaar, {interval}){detection}.',
  'sentence.trend.geen_verandering.said':
    'Over {range} is **geen toe- of afname aan te tonen** (gemiddeld {change} per jaar, {interval}){detection}.',
  'sentence.trend.few.said':
    'Er zijn {count} vergelijkbare jaren ({years}). Voor een trend zijn er minstens vijf nodig. De trend is **niet te bepalen**.',
  'sentence.trend.one.said':
    'Er is één vergelijkbaar jaar ({years}). Voor een trend zijn er minstens vijf nodig. De trend is **niet te bepalen**.',
  'sentence.trend.few':
    'Voor **{subject}**{where} zijn er {count} vergelijkbare jaren ({years}). Voor een trend zijn er minstens vijf nodig. De trend is **niet te bepalen**.',
  'sentence.trend.one':
    'Voor **{subject}**{where} is er één vergelijkbaar jaar ({years}). Voor een trend zijn er minstens vijf nodig. De trend is **niet te bepalen**.',
  'sentence.trend.none':
    'Voor **{subject}**{where} ontbreken vergelijkbare jaren. De trend is **niet te bepalen**.',
  'sentence.trend.events':
    'Voor **{subject}**{where} zijn er te weinig waarnemingen in {range}. De trend is **niet te bepalen**.',
  'sentence.trend.uncounted':
    'Voor **{subject}**{where} berekenen we geen trend: het is een gemiddelde, mediaan of score.',
  'sentence.trend.headline.neemt_toe': '{name}: neemt toe',
  'sentence.trend.headline.neemt_af': '{name}: neemt af',
  'sentence.trend.headline.geen_verandering': '{name}: geen aantoonbare verandering',
  'sentence.trend.headline.niet_te_bepalen': '{name}: trend niet te bepalen',
  'sentence.trend.note.break':
    'In {period} is de manier van tellen veranderd. De lijn voor en na {period} staat los van elkaar; een vergelijking over de breuk heen maken we niet.',
  'sentence.trend.note.provisional':
    'Het cijfer van {period} kan nog veranderen en staat als open punt in de grafiek. De trend is berekend tot en met {last}.',
  'sentence.trend.note.provisional.bare':
    'Het cijfer van {period} kan nog veranderen en staat als open punt in de grafiek.',
  'sentence.trend.note.missing': 'Van {periods} is geen cijfer bekend.',
  'sentence.equality':
    'Dat er geen verschil is aangetoond, betekent niet dat de gebieden gelijk zijn: met deze aantallen kan een verschil van {share} onopgemerkt blijven.',
  'sentence.note.rounded.pooled':
    'De bron rondt af op {base}. Bij {count} gemeenten samen kan dat de som tot {most} schelen; de marge is daarop verbreed.',
  'sentence.note.survey': 'Het gaat om antwoorden van ondervraagden, gemeten met een steekproef.',
  'sentence.not-additive.headline': 'Niet samen te voegen: {count} cijfers',
  'sentence.not-additive.headline.one': 'Niet samen te voegen: één cijfer',
  'sentence.not-additive.list':
    'Voor {names} bestaat geen regiowaarde: medianen, scores en steekproefpercentages kun je niet optellen. Ze staan per gemeente in de tabel.',
  'sentence.branch.headline.more': '{branch}: sterker aanwezig dan in {comparison}',
  'sentence.branch.headline.clearly-more': '{branch}: duidelijk sterker aanwezig dan in {comparison}',
  'sentence.branch.headline.less': '{branch}: minder aanwezig dan in {comparison}',
  'sentence.branch.headline.clearly-less': '{branch}: duidelijk minder aanwezig dan in {comparison}',
  'sentence.branch.headline.alike': '{branch}: niet aantoonbaar anders dan in {comparison}',
  'sentence.branch.headline.few': '{branch}: te weinig waarnemingen voor een uitspraak',
  'sentence.branch.count':
    '{Area} heeft {count} vestigingen **{of}**, waar er op basis van het totale aantal vestigingen ongeveer {expected} verwacht worden. Het locatiequotiënt is {quotient} ({interval}): **{class}** dan in {comparison}.',
  'sentence.branch.few':
    'In {kind} van deze omvang verwacht je {expected} vestigingen **{of}**. Onder de vijf doen we **geen uitspraak** over concentratie.',
  'sentence.branch.more': 'sterker aanwezig',
  'sentence.branch.clearly-more': 'duidelijk sterker aanwezig',
  'sentence.branch.less': 'minder aanwezig',
  'sentence.branch.clearly-less': 'duidelijk minder aanwezig',
  'sentence.branch.alike': 'niet aantoonbaar anders',
  'sentence.branch.note': 'Een sterke aanwezigheid is geen misstand; ligging en bezoekers spelen mee.',
  'sentence.combination.headline.more': 'Patronen komen vaker samen voor dan door toeval',
  'sentence.combination.headline.chance': 'Dit samengaan past bij toeval',
  'sentence.combination.more':
    '{patterns} komen samen voor in **{observed} van de {total} gemeenten**. Door toeval zou dat in ongeveer {expected} gemeenten zijn (p {p}; na correctie voor {tested} {adjusted}). **Waarom ze samengaan, zegt dit niet.**',
  'sentence.combination.chance':
    '{patterns} komen samen voor in {observed} van de {total} gemeenten; door toeval verwacht je er {expected} (p {p}; na correctie voor {tested} {adjusted}). Dat is **niet aantoonbaar anders dan toeval**.',
  'sentence.combination.tested': '{count} getoetste combinaties',
  'sentence.combination.tested.one': 'één getoetste combinatie',
  'sentence.peers.headline': 'Vergeleken met {count} gemeenten die op {area} lijken',
  'sentence.peers':
    'De vergelijking is met {count} gemeenten die lijken in {features}. {heaviest} weegt het zwaarst ({share} van de afstand). Er zijn geen kenmerken van bewoners gebruikt.',
  'sentence.feature.inwoners': 'inwonertal',
  'sentence.feature.dichtheid': 'dichtheid',
  'sentence.feature.stedelijkheid': 'stedelijkheid',
  'sentence.feature.woningvoorraad': 'woningvoorraad',
  'sentence.feature.bedrijvigheid': 'bedrijvigheid',
  'sentence.feature.grensligging': 'ligging aan de grens',
  'place.land': 'Nederland',
  'place.provincie': 'de provincie {name}',
  'place.riec': 'de RIEC-regio {name}',
  'place.veiligheidsregio': 'de veiligheidsregio {name}',
  'place.short.provincie': 'de provincie',
  'place.short.riec': 'de RIEC-regio'
} as const;
