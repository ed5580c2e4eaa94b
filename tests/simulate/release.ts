import { generate } from '#datasets/demo/generate.ts';
import { indicators } from '#datasets/demo/indicators.ts';
import truths from '#datasets/demo/truths.json' with { type: 'json' };
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { regionRows } from '#datasets/reference/region-rows.ts';
import { levels, type Area } from '#lib/areas/area.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import { createTrendAssessor } from '#lib/indicators/assess-trend.ts';
import { remarkable } from '#lib/indicators/remarkable.ts';
import { observationsOf } from '#tests/unit/datasets/observations-of.ts';
import { quiet } from '#tests/unit/datasets/quiet.ts';

/** What an analysis of one regenerated release says where nothing is planted, and where something is. */
export interface Tried {
  readonly tested: number;
  /** Outside the 95 % limits though nothing is planted. */
  readonly flagged: number;
  /** Outside the 99.8 % limits. */
  readonly clear: number;
  /** Null indicators with anything left on their list "opvallend", and all of them. */
  readonly remarked: number;
  readonly lists: number;
  /** Planted deviations and trends that could be tested, and those that were found. */
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly string[];
}

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
const YEAR = '2023';

const areas = createDirectory(
  regionRows().flatMap((row): Area[] => {
    const niveau = levels.find((level) => level === row.niveau);
    return niveau ? [{ ...row, niveau }] : [];
  })
);
const clusters = truths.clusters.filter(({ areas: codes }) => !codes.some((code) => code.startsWith('WK')));
const wanted = new Set([
  ...truths.null,
  ...clusters.map(({ indicator }) => indicator),
  ...truths.trends.map(({ indicator }) => indicator),
  'vestigingen_totaal',
  'recreatieobjecten'
]);

/** Drawn per gemeente, since nothing smaller is asked about. */
const drawn = indicators
  .filter(({ id }) => wanted.has(id))
  .map((indicator) => ({ ...indicator, model: { ...indicator.model, finest: 'gemeente' as const } }));

/** Generates the release of a seed in memory and analyses its last year that is not provisional. */
export function tryRelease(seed: number): Tried {
  const made = generate(quiet(seed), { gemeenten: readGemeenten(), years: YEARS, indicators: drawn });
  const figures = observationsOf(
    { indicators: made.indicators, tables: [{ name: 'waarnemingen', batches: () => made.waarnemingen }] },
    'waarnemingen'
  );
  const definition = (id: string) => {
    const found = made.indicators.find((one) => one.id === id);
    if (!found) throw new Error(`unknown indicator: ${id}`);
    return found;
  };
  const assessorOf = (id: string) =>
    createAssessor(
      definition(id),
      (figures.get(id) ?? []).filter(({ periode }) => periode === YEAR),
      areas
    );

  let [tested, flagged, clear, remarked] = [0, 0, 0, 0];
  for (const id of truths.null) {
    const assessor = assessorOf(id);
    const all = areas.level('gemeente').map(({ code }) => assessor.assess(code, 'NL01'));
    const judged = all.filter(({ noVerdict }) => noVerdict === null);
    tested += judged.length;
    flagged += judged.filter((one) => one.class !== 'niet_anders').length;
    clear += judged.filter((one) => one.class.startsWith('duidelijk')).length;
    remarked += Number(remarkable(all).found.length > 0);
  }

  const outcomes = [
    ...clusters.flatMap(({ id, indicator, areas: codes, factor }) => {
      const assessor = assessorOf(indicator);
      return codes.flatMap((code) => {
        const { class: found, noVerdict } = assessor.assess(code, 'NL01');
        if (noVerdict !== null) return [];
        return [{ id: `${id} ${code}`, found: found.endsWith(factor > 1 ? 'hoger' : 'lager') }];
      });
    }),
    ...truths.trends.map(({ id, indicator, areas: [code = ''], perYear }) => {
      const assessor = createTrendAssessor(definition(indicator), figures.get(indicator) ?? [], areas);
      const { verdict } = assessor.assess(code, 'NL01');
      return { id, found: verdict === (perYear > 0 ? 'neemt_toe' : 'neemt_af') };
    })
  ];
  return {
    tested,
    flagged,
    clear,
    remarked,
    lists: truths.null.length,
    planted: outcomes.length,
    found: outcomes.filter(({ found }) => found).length,
    missed: outcomes.flatMap(({ id, found }) => (found ? [] : [id]))
  };
}
