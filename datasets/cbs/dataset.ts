import type { Dataset } from '../dataset.ts';
import { readContent } from './read-content.ts';

const VINTAGE = '2024';

/** The real thing: StatLine tables that a data team downloaded, as they come. */
export const cbs: Dataset = {
  id: 'cbs',
  title: 'CBS StatLine',
  version: '2024.1',
  created: '2025-11-24',
  status: 'openbaar',
  licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [
    { title: 'CBS StatLine, Kerncijfers wijken en buurten', path: 'https://opendata.cbs.nl/statline/' },
    {
      title: 'CBS StatLine, Regionale kerncijfers Nederland (70072NED)',
      path: 'https://opendata.cbs.nl/statline/'
    },
    {
      title: 'CBS StatLine, Geregistreerde misdrijven (83648NED)',
      path: 'https://opendata.cbs.nl/statline/'
    },
    {
      title: 'CBS StatLine, Laag en langdurig laag inkomen (83841NED)',
      path: 'https://opendata.cbs.nl/statline/'
    }
  ],
  vintage: VINTAGE,
  themes: [
    { id: 'bevolking', naam: 'Bevolking', naam_en: 'Population' },
    { id: 'wonen', naam: 'Wonen', naam_en: 'Housing' },
    { id: 'gebied_en_inkomen', naam: 'Gebied en inkomen', naam_en: 'Area and income' },
    { id: 'branches', naam: 'Bedrijven', naam_en: 'Businesses' },
    {
      id: 'veiligheid_en_veroordelingen',
      naam: 'Veiligheid en veroordelingen',
      naam_en: 'Safety and convictions'
    },
    { id: 'leefbaarheid', naam: 'Leefbaarheid', naam_en: 'Liveability' }
  ],
  firstView: [
    'misdrijven_totaal',
    'drugsmisdrijven',
    'diefstal_woning',
    'leegstand_woningen',
    'vestigingen_totaal',
    'bevolkingsdichtheid',
    'inwoners_15_25',
    'inwoners_25_45',
    'inwoners_45_65',
    'inwoners_65',
    'inwoners_0_15',
    'inwoners_15_65',
    'jongeren_per_100',
    'ouderen_per_100'
  ],
  needsInput: true,
  read: (context) => readContent(context, VINTAGE)
};
