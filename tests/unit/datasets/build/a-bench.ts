import type { Bench } from '#datasets/build/checks/check.ts';
import { stage } from '#datasets/build/stage.ts';
import { standardTables } from '#datasets/build/tables.ts';
import { openWorkshop, type Workshop } from '#datasets/build/workshop.ts';
import { rowsTable } from '#datasets/rows.ts';
import type { Indicator } from '#lib/indicators/definition.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A sound indicator; a test breaks one thing of it. */
export const anIndicator: Indicator = {
  id: 'misdrijven',
  naam: 'Misdrijven',
  naam_en: 'Offences',
  thema: 'veiligheid',
  eenheid: 'per 1.000 inwoners',
  per: 1000,
  teller: 'misdrijven',
  noemer: 'inwoners op 1 januari',
  soort: 'telling',
  additief: true,
  richting: 'context',
  gevoelig: false,
  afronding: 0,
  bron: 'verzonnen',
  tabel: '',
  licentie: 'CC0 1.0',
  definitie: 'Aantal misdrijven.',
  definitie_en: 'Number of offences.',
  kanttekening: '',
  niveaus: ['land', 'riec', 'gemeente'],
  perioden: ['2024'],
  reeksbreuk: null
};

const area = (code: string, niveau: string, more: Row = {}): Row => ({ code, naam: code, niveau, ...more });

/** Two provincies of two gemeenten in one RIEC-regio each, one wijk with two buurten. */
export const areas: readonly Row[] = [
  area('NL01', 'land'),
  area('PV01', 'provincie'),
  area('PV02', 'provincie'),
  area('RIEC_A', 'riec'),
  area('RIEC_B', 'riec'),
  area('GM0001', 'gemeente', { provincie: 'PV01', riec: 'RIEC_A' }),
  area('GM0002', 'gemeente', { provincie: 'PV01', riec: 'RIEC_A' }),
  area('GM0003', 'gemeente', { provincie: 'PV02', riec: 'RIEC_B' }),
  area('GM0004', 'gemeente', { provincie: 'PV02', riec: 'RIEC_B' }),
  area('WK000100', 'wijk', { gemeente: 'GM0001', provincie: 'PV01', riec: 'RIEC_A' }),
  area('WK000101', 'wijk', { gemeente: 'GM0001', provincie: 'PV01', riec: 'RIEC_A' }),
  area('BU00010000', 'buurt', { wijk: 'WK000100', gemeente: 'GM0001' }),
  area('BU00010001', 'buurt', { wijk: 'WK000100', gemeente: 'GM0001' })
].map((row) => ({ provincie: null, riec: null, gemeente: null, wijk: null, ...row }));

/** A published cell with 1,000 inhabitants; `null` is a hidden one. */
export const cell = (gebied: string, teller: number | null, more: Row = {}): Row => ({
  gebied,
  periode: '2024',
  indicator: 'misdrijven',
  teller,
  noemer: 1000,
  waarde: teller,
  markering: teller === null ? 'geheim' : '',
  ...more
});

/** Stages tables with these rows; `indicatoren` and `gebieden` are sound unless given. */
export async function aBench(
  tables: Readonly<Record<string, readonly Row[]>>,
  indicators: readonly Indicator[] = [anIndicator]
): Promise<Bench & { readonly workshop: Workshop }> {
  const workshop = await openWorkshop();
  const catalogue = indicators.map(({ niveaus, perioden, ...rest }): Row => ({
    ...rest,
    niveaus: niveaus.join(';'),
    perioden: perioden.join(';')
  }));
  const all = { indicatoren: catalogue, gebieden: areas, waarnemingen: [], ...tables };
  const shapes = new Map(
    Object.keys(all).flatMap((name) => (standardTables[name] ? [[name, standardTables[name]]] : []))
  );
  for (const [name, rows] of Object.entries(all)) {
    const shape = shapes.get(name);
    if (shape) await stage(workshop, rowsTable(name, rows), shape);
  }
  return {
    workshop,
    dataset: { vintage: '2024', themes: [{ id: 'veiligheid', naam: 'Veiligheid', naam_en: 'Safety' }] },
    indicators,
    shapes,
    observations: [...shapes.keys()].filter((name) => name.startsWith('waarnemingen'))
  };
}
