import type { Area } from '../../src/lib/areas/area.ts';
import type { Indicator, IndicatorId } from '../../src/lib/indicators/definition.ts';
import type { FirstView, FirstViewIndicator, Release } from '../../src/lib/indicators/release.ts';
import { literal, type Workshop } from './workshop.ts';

/** Levels on the first map and in its search box. */
const LEVELS = ['land', 'provincie', 'riec', 'veiligheidsregio', 'gemeente'];
/** Digits of a value that the first picture needs. */
const DIGITS = 4;

/** The few kilobytes that paint Start: areas, inhabitants and the latest year of some indicators. */
export async function createFirstView(
  workshop: Workshop,
  release: Release,
  chosen: readonly IndicatorId[]
): Promise<FirstView> {
  const areas = await readAreas(workshop);
  const order = new Map(areas.map(({ code }, i) => [code, i]));
  const { regiobeeld, name, version, title } = release;
  const indicators: FirstViewIndicator[] = [];
  for (const id of chosen) {
    // What is built from files may lack one this time.
    const definition = regiobeeld.indicators.find((indicator) => indicator.id === id);
    const period = definition?.perioden.at(-1);
    if (!definition || period === undefined) continue;
    const rows = await workshop.all(
      `SELECT gebied, teller, noemer, waarde, markering FROM waarnemingen WHERE indicator = ${literal(id)} AND periode = ${literal(period)}`
    );
    const at = new Map(rows.map((row) => [order.get(String(row.gebied)), row]));
    const column = (key: string) => areas.map((_, i) => numberOrNull(at.get(i)?.[key]));
    const teller = column('teller');
    const marks = areas.flatMap((_, i) => {
      const mark = String(at.get(i)?.markering ?? '');
      return mark === '' ? [] : [[i, mark] as const];
    });
    indicators.push({
      id,
      period,
      definition: { ...definition, perioden: [period] },
      teller,
      noemer: column('noemer'),
      waarde: column('waarde').map((value, i) =>
        value === null || (counted(definition) && teller[i] !== null)
          ? null
          : Number(value.toPrecision(DIGITS))
      ),
      markering: Object.fromEntries(marks)
    });
  }
  return {
    release: { id: name, version, hash: regiobeeld.hash, status: regiobeeld.status, title },
    areas,
    inwoners: await readInhabitants(workshop, release, areas),
    indicators
  };
}

async function readAreas(workshop: Workshop): Promise<readonly Area[]> {
  const rows = await workshop.all(
    'SELECT code, naam, niveau, provincie, riec, veiligheidsregio, gemeente, wijk FROM gebieden ' +
      `WHERE niveau IN (${LEVELS.map(literal).join(', ')}) ORDER BY list_position([${LEVELS.map(literal).join(', ')}], niveau), code`
  );
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return rows.map((row) => ({
    code: String(row.code),
    naam: String(row.naam),
    niveau: LEVELS_OF[String(row.niveau)] ?? 'gemeente',
    provincie: text(row.provincie),
    riec: text(row.riec),
    veiligheidsregio: text(row.veiligheidsregio),
    gemeente: text(row.gemeente),
    wijk: text(row.wijk)
  }));
}

/** Where there is a teller, it gives the value with noemer and `per`: that need not travel. */
const counted = ({ soort }: Indicator) => soort === 'telling' || soort === 'percentage';

const LEVELS_OF: Readonly<Record<string, Area['niveau']>> = {
  land: 'land',
  provincie: 'provincie',
  riec: 'riec',
  veiligheidsregio: 'veiligheidsregio',
  gemeente: 'gemeente'
};

/**
 * Inhabitants per area: the latest denominator that counts them all, or the count itself where that is an
 * indicator. A larger area without a row of its own gets the sum of its gemeenten.
 */
async function readInhabitants(
  workshop: Workshop,
  { regiobeeld }: Release,
  areas: readonly Area[]
): Promise<(number | null)[]> {
  const per = regiobeeld.indicators
    .filter(({ noemer }) => noemer === 'inwoners op 1 januari')
    .map(({ id }) => id);
  const rows = await workshop.all(
    "SELECT gebied, arg_max(CASE WHEN indicator = 'inwoners' THEN teller ELSE noemer END, periode) AS inwoners " +
      `FROM waarnemingen WHERE indicator IN (${['inwoners', ...per].map(literal).join(', ')}) ` +
      "AND CASE WHEN indicator = 'inwoners' THEN teller ELSE noemer END IS NOT NULL GROUP BY gebied"
  );
  const known = new Map(rows.map((row) => [String(row.gebied), numberOrNull(row.inwoners)]));
  const gemeenten = areas.filter(({ niveau }) => niveau === 'gemeente');
  return areas.map(({ code, niveau }) => {
    const own = known.get(code);
    if (own !== undefined) return own;
    if (niveau !== 'provincie' && niveau !== 'riec' && niveau !== 'veiligheidsregio') return null;
    const inside = gemeenten
      .filter((gemeente) => gemeente[niveau] === code)
      .map((gemeente) => known.get(gemeente.code));
    return inside.reduce<number | null>((sum, n) => (n == null ? sum : (sum ?? 0) + n), null);
  });
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
