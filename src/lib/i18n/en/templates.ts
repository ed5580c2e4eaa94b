import type { templates as dutch } from '../nl/templates.ts';

export const templates: Readonly<Record<keyof typeof dutch, string>> = {
  'template.regionaal': 'Regional picture of undermining crime',
  'template.regionaal.what':
    'Full picture of a region: summary, opportunity, phenomena, resilience and accountability.',

  'template.gemeentelijk': 'Municipal picture',
  'template.gemeentelijk.what': 'One page: what stands out, how sure that is, and what is not known yet.',

  'template.head.aim': 'What this picture does and does not say',

  'template.question.aim': 'What is this picture for, and what not?',

  'template.head.previous': 'Compared with the previous picture',

  'template.question.previous': 'What changed, and what was only counted differently?',

  'template.previous':
    'The figures above show the development of each figure, with breaks and provisional years. What changed between two pictures, figure by figure, stands under **Versions**: choose the previous picture there.',

  'template.previous.prompt': 'Write which changes matter, and which only come from another way of counting.',

  'template.question.further': 'Where is more?',

  'template.question.methods': 'What do the figures mean and how were they reckoned?',

  'template.aim':
    'This picture sums up public and recorded figures of **{{gebied.naam}}** in {{periode}}. It shows where the area demonstrably differs from {{vergelijking.naam}}, and how sure that is. It points at no persons, businesses or neighbourhoods and says nothing about causes.\n\nIt is meant for choosing where to look further. It is no investigation and no ground for a decision about a person or a building.',

  'template.head.overview': 'Overview',

  'template.question.overview': 'Where does which class lie?',

  'template.head.area': 'The area and its opportunities',

  'template.question.area': 'Which circumstances make misuse easier here?',

  'template.head.population': 'The population',

  'template.question.population': 'Who live in this area?',

  'template.head.drugs': 'Drugs',

  'template.question.drugs': 'What was recorded, how does it change, and where?',

  'template.head.property': 'Real estate',

  'template.question.property': 'Where do purchase, ownership and use of dwellings deviate?',

  'template.head.sectors': 'Vulnerable sectors',

  'template.question.sectors': 'Which business activity is more present here than expected?',

  'template.head.money': 'Money and laundering',

  'template.question.money': 'What do gatekeepers and police report?',

  'template.head.exploitation': 'Human trafficking and exploitation',

  'template.question.exploitation': 'Which records are there, and what do they not say?',

  'template.exploitation':
    'Behind every figure are victims who seldom report themselves. Few records do not mean little exploitation.',

  'template.head.weapons': 'Weapons and explosions',

  'template.question.weapons': 'How does this change and where is it visible?',

  'template.head.signals': 'Local signals',

  'template.question.signals': 'What do professionals who work here see?',

  'template.signals':
    'Write what community officers, wardens and inhabitants saw: what, where, when and by whom. Name no persons, addresses or businesses.',

  'template.head.resilience': 'Resilience of the administrations',

  'template.question.resilience': 'What do the municipalities themselves notice and do?',

  'template.head.interpretation': 'Weighing and priorities',

  'template.question.interpretation': 'What do we commit to, and why?',

  'template.interpretation':
    'Write per phenomenon: nature, size, impact, what can be influenced and what is not known yet. Interpretation is by a person and has a name and a date.',

  'template.head.other': 'Other figures',

  'template.question.other': 'What else does this release show?',

  'template.head.methods': 'Method and sources',
  'template.head.nine': 'The figures in a row',

  'template.head.surroundings': 'In the surroundings',

  'template.question.surroundings': 'How is it in the municipalities around us?',

  'template.head.limits': 'What we can’t say',

  'template.limits':
    '{{cijfers.geen_uitspraak}} {{cijfers.afhankelijk}} More records can mean that more was looked for or reported. A deviation establishes nothing about persons, businesses or premises.',

  'template.head.known': 'What is already known in the municipality',

  'template.question.known': 'What did we hear from community officers, wardens and inhabitants?',

  'template.head.further': 'Looking further',

  'template.further':
    'For the whole picture, make the regional picture of your RIEC. **Methods** says how figures were tested, **Data** what each figure means. Your RIEC helps with interpretation.',

  'template.head.appendix': 'Appendices',

  'template.appendix': 'What the pages before this rest on',

  'template.head.underpinning': 'Underpinning of the measures',

  'template.figures': '{head} in figures',

  'template.table': '{head} by municipality',

  'template.trend': '{head}: change',

  'template.absent':
    'Not in this release: {heads}. Once a release has these figures, the sections appear in a new picture.',

  'template.head.combinations': 'Combinations of patterns',

  'template.question.combinations': 'Which patterns occur together more often than by chance?',

  'template.head.peers': 'Similar municipalities',

  'template.question.peers': 'Which municipalities are like {{gebied.naam}}?'
};
