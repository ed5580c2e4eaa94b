import type { sentences as dutch } from '../nl/sentences.ts';

export const sentences: Readonly<Record<keyof typeof dutch, string>> = {
  'sentence.interval.full': '95% confidence interval {range}',
  'sentence.interval.short': '95% CI {range}',
  'sentence.detection': ', partly dependent on enforcement effort and willingness to report',
  'sentence.tested':
    '**{name}** in {area}, {period}: {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.tested.bare':
    '**{name}** in {area}, {period}: {value}. That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.value':
    '**{Subject}**{where}{when} is {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.share':
    '{share}: {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}).',
  'sentence.share.said': '{share} ({interval}). That is **{class} {than} in {comparison}** ({reference}).',
  'sentence.recorded.duidelijk_hoger':
    'In {period}, {count} {counted} {verb} {done}{where}. That is {value} ({interval}), **{class} {than} in {comparison}** ({reference}). This figure partly depends on enforcement effort and willingness to report.',
  'sentence.recorded.duidelijk_hoger.by':
    'In {period}, {by} recorded {count} {counted}{where}. That is {value} ({interval}), **{class} {than} in {comparison}** ({reference}). This figure partly depends on enforcement effort and willingness to report.',
  'sentence.recorded.hoger':
    'In {period}, {count} {counted} {verb} {done}{where}: {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.recorded.times':
    'In {period}, {count} {counted} {verb} {done}{where}: {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.recorded.lager':
    'With {count} {recordings}, {area} in {period} is at {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.recorded.duidelijk_lager':
    'In {area}, {count} {counted} {verb} {done} in {period}, {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.recorded.pooled':
    'For the {members} municipalities{of} together, {count} {counted} {verb} {done}{when}: {value} ({interval}). That is **{class} {than} in {comparison}** ({reference}){detection}.',
  'sentence.spread':
    'At {value} ({interval}), {it}{where}{when} is {side} {that} {comparison} ({reference}). Municipalities differ so much from each other by nature that this is **not demonstrably different**. The test takes that into account.{recorded}',
  'sentence.recordings': 'recordings',
  'sentence.where': ' in {area}',
  'sentence.when': ' in {period}',
  'sentence.of': ' of {area}',
  'sentence.the-figure': 'the figure',
  'sentence.that-of': 'that of',
  'sentence.the-figure-of': 'the figure of',
  'sentence.above': 'above',
  'sentence.below': 'below',
  'sentence.recorded-too': ' The figure partly depends on enforcement effort and willingness to report.',
  'sentence.few':
    '**{name}** in {area}, {period}: {count}. From {basis} one would expect about {expected}. That is **too few for a statement**; take the region or more years together.',
  'sentence.few.counted':
    'In {area}, {count} {counted} {verb} {done} in {period}. From {basis} one would expect about {expected}. That is **too few for a statement**; take the region or more years together.',
  'sentence.few.basis': 'the figure of {comparison}',
  'sentence.few.basis.land': 'the national figure',
  'sentence.few.zero':
    '**{name}** in {area}, {period}: zero. From {basis} one would expect about {expected}. That is **too few for a statement**. It does not say that there are none.',
  'sentence.few.zero.counted':
    'In {period}, no {counted} were {done}{where}. In an area of this size **that may be chance**: from {basis} one would expect about {expected}. It does not say that there are none.',
  'sentence.few.zero.usual':
    'In {period}, no {counted} were {done}{where}. In {kind} of this size **that is usually so**. It does not say that there are none.',
  'sentence.few.kind.gemeente': 'a municipality',
  'sentence.few.kind.other': 'an area',
  'sentence.few.base':
    '**{name}** in {area}, {period}: **too few observations for a statement**. Below twenty no percentage is shown; here there are {denominator}.',
  'sentence.few.bare': '**{name}** in {area}, {period}: **too few observations for a statement**.',
  'sentence.secret':
    '**{name}** in {area}, {period}: **not shown**, to prevent disclosure. The number is small and is therefore not shown. This is not the same as zero.',
  'sentence.none': '**{name}** in {area}, {period}: no data.',
  'sentence.not-applicable': '**{name}** in {area}, {period}: not applicable.',
  'sentence.incomplete':
    '**{name}** in {area}, {period}: the figure covers **{known} of the {total} municipalities**; it is missing for {missing}. The {known} together come to {value} ({interval}){detection}. No statement is made about the region as a whole.',
  'sentence.incomplete.bare':
    '**{name}** in {area}, {period}: the figure covers **{known} of the {total} municipalities**; it is missing for {missing}. The {known} together come to {value}{detection}. No statement is made about the region as a whole.',
  'sentence.incomplete.many': '{count} municipalities',
  'sentence.not-additive':
    '**{name}**: there is no value for {area}. Medians, scores and survey percentages cannot be added up; the table shows them per municipality.',
  'sentence.not-additive.own':
    '**{name}**: there is no value for {area}. Of your own figures without a denominator, Regiobeeld does not know whether they can be added up. Choose a denominator when you bring them in; the table shows them per municipality.',
  'sentence.untested':
    '**{name}** in {area}, {period}: {value}, against {reference} in {comparison}. Not tested: the source gives no spread.',
  'sentence.alone': '**{name}** in {area}, {period}: {value} ({interval}).',
  'sentence.alone.bare': '**{name}** in {area}, {period}: {value}.',
  'sentence.alone.note': 'There is no figure to compare it with.',
  'sentence.short.tested': '**{name}:** {class} {than} in {comparison}, {value} ({interval}).',
  'sentence.short.tested.bare': '**{name}:** {class} {than} in {comparison}, {value}.',
  'sentence.short.value': '**{name}:** {value} ({interval}).',
  'sentence.short.value.bare': '**{name}:** {value}.',
  'sentence.short.few': '**{name}:** too few observations for a statement.',
  'sentence.short.secret': '**{name}:** not shown, to prevent disclosure.',
  'sentence.short.none': '**{name}:** no data.',
  'sentence.short.not-applicable': '**{name}:** not applicable.',
  'sentence.short.incomplete': '**{name}:** {known} of {total} municipalities known, no statement.',
  'sentence.short.not-additive': '**{name}:** cannot be added up for a region.',
  'sentence.headline.tested': '{name}: {class} {than} in {comparison}',
  'sentence.headline.few': '{name}: too few observations for a statement',
  'sentence.headline.secret': 'Figure not shown, to prevent disclosure',
  'sentence.headline.none': '{name}: no data',
  'sentence.headline.incomplete': 'Region: {known} of {total} municipalities',
  'sentence.headline.not-additive': '{name}: cannot be added up for a region',
  'sentence.headline.untested': '{name}: not tested',
  'sentence.note.attention': 'It is a reason to look further, not a finding.',
  'sentence.note.explained': '{explanation}; it is a reason to look further, not a finding.',
  'sentence.note.not-how-much': 'This figure does not say how much {noun} there {is}.',
  'sentence.note.less-recorded': 'Fewer records can also mean that less was looked for or reported.',
  'sentence.note.chance': 'The difference may be chance.',
  'sentence.note.spread':
    'Municipalities differ so much by nature that this is not demonstrably different. The test takes that into account.',
  'sentence.note.provisional': 'This figure is provisional and may still change.',
  'sentence.note.estimated': 'This figure is an estimate.',
  'sentence.note.denominators': 'denominators',
  'sentence.note.pooled': 'The counts and the {base} were added up.',
  'sentence.note.rounded': 'The source rounds to {base}; the margin was widened for it.',
  'sentence.note.detection':
    'Recorded figures partly depend on enforcement effort and willingness to report.',
  'sentence.trend.neemt_toe':
    '**{Subject}**{where} **increases** (on average {change} per year, {interval}, {range}){detection}.',
  'sentence.trend.neemt_af':
    '**{Subject}**{where} **decreases** (on average {change} per year, {interval}, {range}){detection}.',
  'sentence.trend.geen_verandering':
    'For **{subject}**{where}, **no increase or decrease can be shown** over {range} (on average {change} per year, {interval}){detection}.',
  'sentence.trend.geen_verandering.said':
    'Over {range} **no increase or decrease can be shown** (on average {change} per year, {interval}){detection}.',
  'sentence.trend.few.said':
    'There are {count} comparable years ({years}). A trend needs at least five. The trend **cannot be determined**.',
  'sentence.trend.one.said':
    'There is one comparable year ({years}). A trend needs at least five. The trend **cannot be determined**.',
  'sentence.trend.few':
    'For **{subject}**{where} there are {count} comparable years ({years}). A trend needs at least five. The trend **cannot be determined**.',
  'sentence.trend.one':
    'For **{subject}**{where} there is one comparable year ({years}). A trend needs at least five. The trend **cannot be determined**.',
  'sentence.trend.none':
    'For **{subject}**{where} comparable years are missing. The trend **cannot be determined**.',
  'sentence.trend.events':
    'For **{subject}**{where} there are too few observations in {range}. The trend **cannot be determined**.',
  'sentence.trend.uncounted':
    'For **{subject}**{where} no trend is computed: it is an average, median or score.',
  'sentence.trend.headline.neemt_toe': '{name}: increases',
  'sentence.trend.headline.neemt_af': '{name}: decreases',
  'sentence.trend.headline.geen_verandering': '{name}: no demonstrable change',
  'sentence.trend.headline.niet_te_bepalen': '{name}: trend cannot be determined',
  'sentence.trend.note.break':
    'In {period} the way of counting changed. The lines before and after {period} stand apart; they are not compared across the break.',
  'sentence.trend.note.provisional':
    'The figure of {period} may still change and is drawn as an open point. The trend is computed up to {last}.',
  'sentence.trend.note.provisional.bare':
    'The figure of {period} may still change and is drawn as an open point.',
  'sentence.trend.note.missing': 'No figure is known for {periods}.',
  'sentence.equality':
    'That no difference was shown does not mean that the areas are equal: with these counts a difference of {share} can go unnoticed.',
  'sentence.note.rounded.pooled':
    'The source rounds to {base}. Over {count} municipalities together the sum can be up to {most} off; the margin was widened for it.',
  'sentence.note.survey': 'These are answers of respondents, measured with a sample.',
  'sentence.not-additive.headline': 'Cannot be added up: {count} figures',
  'sentence.not-additive.headline.one': 'Cannot be added up: one figure',
  'sentence.not-additive.list':
    'There is no regional value for {names}: medians, scores and survey percentages cannot be added up. The table shows them per municipality.',
  'sentence.branch.headline.more': '{branch}: more present than in {comparison}',
  'sentence.branch.headline.clearly-more': '{branch}: clearly more present than in {comparison}',
  'sentence.branch.headline.less': '{branch}: less present than in {comparison}',
  'sentence.branch.headline.clearly-less': '{branch}: clearly less present than in {comparison}',
  'sentence.branch.headline.alike': '{branch}: not demonstrably different from {comparison}',
  'sentence.branch.headline.few': '{branch}: too few observations for a statement',
  'sentence.branch.count':
    '{Area} has {count} establishments of **{of}**, where about {expected} would be expected from the total number of establishments. The location quotient is {quotient} ({interval}): **{class}** {than} {comparison}.',
  'sentence.branch.few':
    'In {kind} of this size one would expect {expected} establishments of **{of}**. Below five **no statement** is made about concentration.',
  'sentence.branch.more': 'more present',
  'sentence.branch.clearly-more': 'clearly more present',
  'sentence.branch.less': 'less present',
  'sentence.branch.clearly-less': 'clearly less present',
  'sentence.branch.alike': 'not demonstrably different',
  'sentence.branch.note': 'A strong presence is no abuse; location and visitors play a part.',
  'sentence.combination.headline.more': 'Patterns occur together more often than by chance',
  'sentence.combination.headline.chance': 'This coincidence fits chance',
  'sentence.combination.more':
    '{patterns} occur together in **{observed} of the {total} municipalities**. By chance that would be about {expected} municipalities (p {p}; after correction for {tested} {adjusted}). **Why they go together, this does not say.**',
  'sentence.combination.chance':
    '{patterns} occur together in {observed} of the {total} municipalities; by chance one would expect {expected} (p {p}; after correction for {tested} {adjusted}). That is **not demonstrably different from chance**.',
  'sentence.combination.tested': '{count} tested combinations',
  'sentence.combination.tested.one': 'one tested combination',
  'sentence.peers.headline': 'Compared with {count} municipalities that resemble {area}',
  'sentence.peers':
    'The comparison is with {count} municipalities that are alike in {features}. {heaviest} weighs most ({share} of the distance). No traits of inhabitants were used.',
  'sentence.feature.inwoners': 'number of inhabitants',
  'sentence.feature.dichtheid': 'density',
  'sentence.feature.stedelijkheid': 'degree of urbanisation',
  'sentence.feature.woningvoorraad': 'housing stock',
  'sentence.feature.bedrijvigheid': 'business activity',
  'sentence.feature.grensligging': 'closeness to the border',
  'place.land': 'the Netherlands',
  'place.provincie': 'the province of {name}',
  'place.riec': 'the RIEC region {name}',
  'place.veiligheidsregio': 'the safety region {name}',
  'place.short.provincie': 'the province',
  'place.short.riec': 'the RIEC region'
};
