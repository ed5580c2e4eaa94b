import type { explorer as dutch } from '../nl/explorer.ts';

export const explorer: Readonly<Record<keyof typeof dutch, string>> = {
  'explorer.title': 'Explore',
  'explorer.search': 'Search {count} indicators',
  'explorer.indicators': 'Indicators',
  'explorer.none': 'No indicator found. Search for another word.',
  'explorer.add': 'Add to a picture',
  'explorer.added': 'A new picture was made with this map and trend.',
  'explorer.method': 'Definition and source',
  'explorer.ranking': 'Ranking with intervals',
  'explorer.ranking.subtitle': '{count} municipalities, {unit}, {period}',
  'explorer.picture.title': '{indicator} in {area}, {period}',
  'explorer.preparing': 'The figures are being loaded',
  'explorer.show-list': 'Choose an indicator'
};
