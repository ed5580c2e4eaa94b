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
  'methods.not.1': 'It does not say how much crime there is: many figures count what was found or reported.',
  'methods.not.2': 'It points at no persons, businesses or addresses.',
  'methods.not.3': 'It says nothing about causes or about the effect of measures.',
  'methods.not.4': 'It gives no ranking without an interval.',
  'methods.not.5': 'A deviation is a reason to look further, not a finding.'
};
