import type { start as dutch } from '../nl/start.ts';

export const start: Readonly<Record<keyof typeof dutch, string>> = {
  'start.title': 'Choose an area, read what stands out',
  'start.lead':
    'Figures on undermining crime for your region or municipality. Every value with its uncertainty, every deviation tested.',
  'start.search': 'Search an area',
  'start.search.hint': 'Municipality, RIEC region or province',
  'start.make': 'Make a picture',
  'start.making': 'The picture is being made',
  'start.explore': 'Explore',
  'start.recent': 'Recent',
  'start.recent.none': 'No pictures yet. Choose an area and the first picture is there in seconds.',
  'start.open': 'Open a file or link',
  'start.level': 'Division of the map',
  'start.level.gemeente': 'Municipalities',
  'start.level.riec': 'RIEC regions',
  'start.level.provincie': 'Provinces',
  'start.map': 'Map of the Netherlands: choose an area',
  'start.map.note':
    'Schematic boundaries, division of {vintage} ({count} municipalities). Click an area, or use the arrow keys and Enter.',
  'start.first': 'First picture · {period} · compared with {comparison}',
  'start.about': '{members} · {inhabitants}',
  'start.members': '{count} municipalities',
  'start.members.in': 'municipality in {region}',
  'start.inhabitants': '{count} inhabitants',
  'start.inhabitants.million': '{count} million inhabitants',
  'start.chosen-from':
    'Chosen from {count} tested comparisons. Between brackets the 95% confidence interval.',
  'start.none-tested':
    'No comparison can be tested for this area in this release. The figures are in the picture and under Data.',
  'start.all-sentences': 'Show all {count} sentences',
  'start.read': 'Read the whole picture',
  'start.one-page': 'One page',

  'start.templates': 'Choose from nine kinds of pictures'
};
