import type { GebiedRow } from '../reference/region-rows.ts';
import { regionRows } from '../reference/region-rows.ts';
import { random } from './random.ts';
import { latOf, lonOf, type World } from './world.ts';

const wijkNames = [
  'Centrum',
  'Noord',
  'Oost',
  'Zuid',
  'West',
  'Noordoost',
  'Zuidoost',
  'Zuidwest',
  'Noordwest'
];
const buurtStart = [
  'Kerk',
  'Molen',
  'Station',
  'Linden',
  'Beuken',
  'Eiken',
  'Akker',
  'Weide',
  'Haven',
  'Dijk',
  'Park',
  'Bloemen',
  'Vogel',
  'Zilver',
  'Tuin',
  'Meer',
  'Heide',
  'Berken',
  'Polder',
  'Sluis',
  'Veld',
  'Hof',
  'Markt',
  'Wilgen'
];
const buurtEnd = ['buurt', 'kwartier', 'hof', 'wijk', 'park', 'veld'];
const rural = ['Buitengebied', 'Bedrijventerrein'];

/** All areas of the release: real ones from the reference, wijken and buurten with neutral made-up names. */
export function areaRows(seed: number, world: World): readonly GebiedRow[] {
  const real = new Set(world.gemeenten.map(({ code }) => code));
  const regions = new Set(world.gemeenten.flatMap((g) => [g.provincie, g.riec, g.veiligheidsregio, 'NL01']));
  const larger = regionRows().filter(({ code, niveau }) =>
    niveau === 'gemeente' ? real.has(code) : regions.has(code)
  );
  return [...larger, ...wijkRows(world), ...buurtRows(seed, world)];
}

function wijkRows(world: World): readonly GebiedRow[] {
  const x = meanPerWijk(world, world.x);
  const y = meanPerWijk(world, world.y);
  return world.wijkCodes.map((code, w) => {
    const number = Number(code.slice(-2));
    const turn = Math.floor(number / wijkNames.length);
    const naam = `${wijkNames[number % wijkNames.length]}${turn > 0 ? ` ${turn + 1}` : ''}`;
    return inside(
      world,
      world.gemeenteOfWijk[w] ?? 0,
      code,
      `Wijk ${number} ${naam}`,
      'wijk',
      code,
      x[w] ?? 0,
      y[w] ?? 0
    );
  });
}

function buurtRows(seed: number, world: World): readonly GebiedRow[] {
  const draw = random(seed, 'buurtnamen');
  const pick = (words: readonly string[]) => words[Math.floor(draw.uniform() * words.length)] ?? '';
  return world.buurtCodes.map((code, b) => {
    const w = world.wijkOfBuurt[b] ?? 0;
    const naam = (world.inwoners[b] ?? 0) < 100 ? pick(rural) : `${pick(buurtStart)}${pick(buurtEnd)}`;
    const g = world.gemeenteOfBuurt[b] ?? 0;
    return inside(
      world,
      g,
      code,
      naam,
      'buurt',
      world.wijkCodes[w] ?? null,
      world.x[b] ?? 0,
      world.y[b] ?? 0
    );
  });
}

function inside(
  { gemeenten }: World,
  g: number,
  code: string,
  naam: string,
  niveau: 'wijk' | 'buurt',
  wijk: string | null,
  x: number,
  y: number
): GebiedRow {
  const home = gemeenten[g];
  return {
    code,
    naam,
    niveau,
    provincie: home?.provincie ?? null,
    riec: home?.riec ?? null,
    veiligheidsregio: home?.veiligheidsregio ?? null,
    gemeente: home?.code ?? null,
    wijk,
    geldig_van: null,
    geldig_tot: null,
    lon: Number(lonOf(x).toFixed(4)),
    lat: Number(latOf(y).toFixed(4))
  };
}

function meanPerWijk({ wijkOfBuurt, wijkCodes }: World, values: Float64Array): Float64Array {
  const sum = new Float64Array(wijkCodes.length);
  const count = new Float64Array(wijkCodes.length);
  values.forEach((value, b) => {
    const w = wijkOfBuurt[b] ?? 0;
    sum[w] = (sum[w] ?? 0) + value;
    count[w] = (count[w] ?? 0) + 1;
  });
  return sum.map((s, w) => s / (count[w] || 1));
}
