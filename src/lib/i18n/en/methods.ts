import type { methods as dutch } from '../nl/methods.ts';

export const methods: Readonly<Record<keyof typeof dutch, string>> = {
  'methods.title': 'Method',
  'methods.intro': 'How every figure is computed and tested, and what it does not say.',
  'methods.formula': 'Formula',
  'methods.source': 'Source',
  'methods.example': 'Example',
  'methods.mind': 'Mind',
  'methods.not.title': 'What Regiobeeld does not say',
  'methods.classes.title': 'Fixed words',
  'methods.classes.text':
    'Clearly higher and clearly lower: outside the 99.8% limit. Higher and lower: outside the 95% limit. Otherwise: not demonstrably different. Figures that depend on looking and reporting are called more or less recorded.',
  'methods.rate.title': 'Rate',
  'methods.rate.question': 'How many events are there per 10,000 inhabitants, and how certain is that?',
  'methods.rate.how':
    'The count divided by its denominator. The interval is exact (Poisson) under ten events and Byar’s from ten on.',
  'methods.rate.example':
    '96 offences among 51,200 inhabitants is 18.8 per 10,000 inhabitants (95% CI 15.2 to 22.9).',
  'methods.rate.mind':
    'A count of zero has an interval too. Without a count or a denominator there is no figure.',
  'methods.share.title': 'Percentage',
  'methods.share.question': 'Which part has this trait, and how certain is that?',
  'methods.share.how': 'The count divided by the whole, with Wilson’s score interval.',
  'methods.share.example': '214 of 2,650 purchases is 8.1% (95% CI 7.1 to 9.2).',
  'methods.share.mind': 'Below a denominator of twenty no percentage is shown.',
  'methods.pooling.title': 'Custom region',
  'methods.pooling.question': 'What do these municipalities have together?',
  'methods.pooling.how':
    'Counts and denominators are added up first, then divided. A published total comes before a sum of one’s own.',
  'methods.pooling.example':
    '12 per 20,000, 3 per 8,000 and 41 per 61,000 is 56 per 89,000 together: 6.3 per 10,000 (95% CI 4.8 to 8.2).',
  'methods.pooling.mind':
    'When a municipality is missing there is no figure for the region, but a partial one with the number of municipalities. Medians, scores and survey percentages cannot be added up.',
  'methods.rounding.title': 'Rounded source',
  'methods.rounding.question': 'What does rounding by the source do?',
  'methods.rounding.how': 'Every rounded count adds uncertainty. The margin and the test are widened by it.',
  'methods.rounding.example':
    'Rounding to five gives a variance of 2 per count; 32 for sixteen municipalities together.',
  'methods.rounding.mind': 'The actual counts stay unknown.',
  'methods.comparison.title': 'Comparison',
  'methods.comparison.question': 'Does this area demonstrably deviate?',
  'methods.comparison.how':
    'Around the comparison lie limits within which an ordinary area of this size falls. Outside the 95% limit it is called higher or lower, outside the 99.8% limit clearly higher or lower. An area that is over 5% of the comparison is tested against the rest of it.',
  'methods.comparison.example':
    'With 7.1 per 10,000 in the Netherlands one expects 36 offences among 51,200 inhabitants. 96 lies outside the 99.8% limit, 51 within.',
  'methods.comparison.mind':
    'Not demonstrably different is not the same as equal. With fewer than five expected events no statement is made.',
  'methods.spread.title': 'Spread between municipalities',
  'methods.spread.question': 'Do municipalities differ by nature?',
  'methods.spread.how':
    'Municipalities differ more than by chance alone. That spread (φ and τ²) is estimated from all of them together, without letting outliers decide it, and widens the limits. For a region it partly averages out.',
  'methods.spread.example':
    'With τ = 0.22 a municipality with 36 expected offences may lie between about 21 and 62 without demonstrably deviating.',
  'methods.spread.mind':
    'φ is 1 when there is only chance. Without this step nearly every large municipality would deviate on many figures.',
  'methods.trend.title': 'Change over time',
  'methods.trend.question': 'Does the figure increase or decrease?',
  'methods.trend.how':
    'A log-linear model of the counts gives the change per year. The margin widens when years vary more than by chance.',
  'methods.trend.example':
    '120, 133, 128, 151 and 160 events in five years: 6.4% per year on average (95% CI 0.9 to 12.2).',
  'methods.trend.mind':
    'At least five comparable years are needed. Provisional years and years before a break do not count and are named.',
  'methods.concentration.title': 'Location quotient',
  'methods.concentration.question': 'Is a sector more present here?',
  'methods.concentration.how':
    'The number of establishments divided by the number expected from the national share, with the interval of the count.',
  'methods.concentration.example':
    '34 establishments where 22.6 are expected: a quotient of 1.5 (95% CI 1.0 to 2.1).',
  'methods.concentration.mind': 'A strong presence is no wrongdoing; location and visitors play a part.',
  'methods.missing.title': 'Missing values',
  'methods.missing.question': 'Why is there nothing here?',
  'methods.missing.how':
    'Suppressed is not zero: the number is small and is not shown. A published blank is never filled in by adding up.',
  'methods.missing.example':
    'A region with one suppressed municipality of sixteen: 15 of 16 municipalities, no statement about the region.',
  'methods.missing.mind': 'Missing is empty, never zero.',
  'methods.summary.title': 'Summary',
  'methods.summary.question': 'How are the five sentences chosen?',
  'methods.summary.how':
    'First what deviates most strongly, within that what is largest and best known, spread over themes. It says how many comparisons were tested.',
  'methods.summary.example':
    'Of 60 comparisons without any true deviation one expects three outside the 95% limit.',
  'methods.summary.mind':
    'Whoever tests much always finds something. That is why clearly (99.8%) weighs more.',
  'methods.ranks.title': 'Rank',
  'methods.ranks.question': 'Which place can this area have?',
  'methods.ranks.how':
    'A thousand times every area draws a figure that fits its count; then all areas are ordered. The interval holds the middle 90% of the places.',
  'methods.ranks.example':
    'Three areas with 10,000 inhabitants each; a rank is shown only when its interval is narrower than a quarter of the number of areas.',
  'methods.ranks.mind': 'A rank without an interval says nothing. Equal figures share the better place.',
  'methods.combinations.title': 'Combinations of patterns',
  'methods.combinations.question': 'Do patterns occur together more often than by chance?',
  'methods.combinations.how':
    'Two patterns are tested exactly. More than two are dealt out again and again among municipalities of the same size and region. The p-values are corrected for all combinations that were looked at.',
  'methods.combinations.example':
    '38 of the 342 municipalities have the first pattern, 41 the second and 11 both.',
  'methods.combinations.mind': 'Why patterns go together, this does not say.',
  'methods.peers.title': 'Comparable municipalities',
  'methods.peers.question': 'Which municipalities can this one be compared with?',
  'methods.peers.how':
    'Features such as inhabitants, density and housing stock are put on one scale; the fifteen nearest municipalities are the comparison. It says how much each feature weighed.',
  'methods.peers.example':
    'If inhabitants weigh 38%, then 38% of the distance to the fifteen comes from inhabitants.',
  'methods.peers.mind': 'Never by the outcome itself, and never by traits of inhabitants.',
  'methods.pattern.title': 'Spatial pattern',
  'methods.pattern.question': 'Do high figures lie together?',
  'methods.pattern.how':
    'Every area is compared with its neighbours, on smoothed figures. A thousand times the neighbours are drawn from all areas; the p-values are corrected for all areas.',
  'methods.pattern.example':
    'An area with a high figure among neighbours with high figures: spatial cluster of records.',
  'methods.pattern.mind': 'A cluster is a pattern of records, not an established place.',
  'methods.map-classes.title': 'Map classes',
  'methods.map-classes.question': 'How are values divided over colours?',
  'methods.map-classes.how':
    'Natural classes keep together what lies together; quantiles give every colour as many areas; equal steps are as wide everywhere.',
  'methods.map-classes.example': 'Six values in three natural classes; shown are the upper bounds.',
  'methods.map-classes.mind': 'A class bound is no test. The tested classes are separate.',
  'methods.inequality.title': 'Spread over neighbourhoods',
  'methods.inequality.question': 'How unequally is a number spread over neighbourhoods?',
  'methods.inequality.how':
    'The Gini coefficient is 0 when all neighbourhoods are equal and almost 1 when one has everything.',
  'methods.inequality.example': 'Four neighbourhoods.',
  'methods.inequality.mind': 'With small numbers chance is unequally spread too.',
  'methods.composite.title': 'Composite score',
  'methods.composite.question': 'How does a score depend on its weights?',
  'methods.composite.how':
    'Regiobeeld makes no score of its own. If you make one, its weights are shown, and how places shift under a thousand random weights.',
  'methods.composite.example': 'A municipality at place 4 with interval 1 to 30 has no fixed place.',
  'methods.composite.mind': 'Traits of inhabitants and their proxies take no part.',
  'methods.input.areas': 'areas',
  'methods.input.first': 'first pattern',
  'methods.input.second': 'second pattern',
  'methods.input.both': 'both',
  'methods.input.value': 'value',
  'methods.outcome.p': 'p-value',
  'methods.outcome.gini': 'Gini',
  'methods.outcome.bounds': 'upper bounds',
  'methods.outcome.rank': 'rank of {count}',
  'methods.simulation.title': 'Tested by simulation',
  'methods.simulation.question': 'Do the methods do what they promise?',
  'methods.simulation.how':
    'We draw the demonstration figures again and again and count how often an interval holds the truth, how often something stands out where there is nothing, and how often what was planted is found.',
  'methods.simulation.example':
    'In 20,000 draws of each kind the 95% intervals held the truth in 94.9 to 97.8% of cases, and 90% rank intervals in 93%. In 200 releases 3.5% fell outside the 95% limit where there was nothing (at most 5%) and 0.13% outside the 99.8% limit (at most 0.2%). Of what was planted, 97.9% was found.',
  'methods.simulation.mind':
    'The exact interval below ten events and the rank interval are cautious: they hold the truth more often than promised.',
  'methods.not.1': 'It does not say how much crime there is: many figures count what was found or reported.',
  'methods.not.2': 'It points at no persons, businesses or addresses.',
  'methods.not.3': 'It says nothing about causes or about the effect of measures.',
  'methods.not.4': 'It gives no ranking without an interval.',
  'methods.not.5': 'A deviation is a reason to look further, not a finding.'
};
