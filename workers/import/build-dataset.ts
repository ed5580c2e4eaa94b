import type { Level } from '../../src/lib/areas/area.ts';
import { levels } from '../../src/lib/areas/area.ts';
import { parseAreaCode } from '../../src/lib/areas/code.ts';
import type { Field } from '../../src/lib/indicators/release.ts';
import type { AddedTable } from '../../src/lib/indicators/added-dataset.ts';
import { LOCAL_THEME } from '../../src/lib/indicators/local-theme.ts';
import type { Choices, ImportedDataset, ImportReport, ImportWorld, Measure, Total } from './api.ts';
import { buildTable } from './build-table.ts';
import { collect } from './collect.ts';
import { Unreadable } from './import-error.ts';
import { leaveOutIncomplete } from './incomplete-mergers.ts';
import type { Understood } from './inspect.ts';
import { INHABITANTS, localIndicator } from './local-indicator.ts';
import { toId } from './to-id.ts';
import type { Observations } from './observations.ts';
import { indicatorTable } from './indicator-table.ts';
import { toArrow } from './to-arrow.ts';

/** Fields of observations: the same as in every release. */
const FIELDS: readonly Field[] = [
  { name: 'gebied', type: 'string', description: 'Code van het gebied' },
  { name: 'periode', type: 'string', description: 'Jaar, kwartaal of maand' },
  { name: 'indicator', type: 'string', description: 'Indicator' },
  { name: 'teller', type: 'number', description: 'Aantal' },
  { name: 'noemer', type: 'number', description: 'Waarop het aantal betrekking heeft' },
  { name: 'waarde', type: 'number', description: 'Waarde van de indicator' },
  { name: 'markering', type: 'string', description: 'Waarom een waarde ontbreekt of voorlopig is' }
];
const THEMES = [{ id: LOCAL_THEME, naam: 'Lokaal', naam_en: 'Local' }];

/** The finished dataset: figures in the vocabulary of every release, or the columns as they are. */
export function buildDataset(
  understood: Understood,
  world: ImportWorld,
  choices: Choices,
  onProgress?: (part: number) => void
): ImportedDataset {
  const { inspection } = understood;
  const id = `lokaal_${toId(inspection.title)}`.slice(0, 48).replace(/_+$/, '');
  if (inspection.rows === 0) throw new Unreadable('no-figures', inspection.file);
  if (inspection.shape === 'tabel') return buildTable(understood, id, onProgress);
  const { observations, dropped, used, totals } = collect(understood, world, choices, onProgress);
  leaveOutIncomplete(observations, world, dropped);
  if (observations.rows.every(({ value }) => value === null))
    throw new Unreadable('no-figures', inspection.file);
  const measures = inspection.measures.filter(({ leave }) => !leave);
  const found = levelsOf(observations);
  const about = {
    id,
    source: inspection.file,
    title: inspection.title,
    levels: found,
    periods: observations.periods.texts.toSorted()
  };
  const indicators = measures
    .filter((measure) => observations.measures.texts.includes(measure.id))
    .map((measure) =>
      localIndicator(measure, measures, {
        ...about,
        periods: periodsOf(observations, measure.id)
      })
    );
  const report: ImportReport = {
    read: inspection.rows,
    used,
    dropped: dropped.all,
    totals: sums(observations, measures, totals),
    notes: inspection.notes
  };
  return {
    id,
    title: inspection.title,
    status: 'lokaal',
    source: inspection.file,
    levels: found,
    periods: about.periods,
    indicators,
    themes: THEMES,
    tables: [
      toTable(id, inspection.title, observations, measures, world),
      indicatorTable(id, inspection.title, indicators)
    ],
    report
  };
}

const levelOf = (code: string): Level => {
  const parsed = parseAreaCode(code);
  if (parsed.ok) return parsed.value.level;
  return code.startsWith('WK') ? 'wijk' : 'buurt';
};

function levelsOf(observations: Observations): readonly Level[] {
  const found = new Set(observations.areas.texts.map(levelOf));
  return levels.filter((level) => found.has(level));
}

function periodsOf(observations: Observations, id: string): readonly string[] {
  const measure = observations.measures.number(id);
  const found = new Set(
    observations.rows
      .filter((row) => row.measure === measure && row.value !== null)
      .map(({ period }) => period)
  );
  return [...found].map((period) => observations.periods.text(period)).sort();
}

function toTable(
  id: string,
  title: string,
  observations: Observations,
  measures: readonly Measure[],
  world: ImportWorld
): AddedTable {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const denominators = observations.rows.map((row): number | null => {
    const measure = byId.get(observations.measures.text(row.measure));
    const area = observations.areas.text(row.area);
    if (!measure?.noemer) return null;
    if (measure.noemer === INHABITANTS) return world.inhabitants[area] ?? null;
    return observations.find(area, observations.periods.text(row.period), measure.noemer)?.value ?? null;
  });
  const kindOf = (row: Observations['rows'][number]) => byId.get(observations.measures.text(row.measure));
  const values = observations.rows.map((row, at) => {
    const measure = kindOf(row);
    const noemer = denominators[at] ?? null;
    if (!measure?.noemer || row.value === null) return row.value;
    return noemer ? (measure.per * row.value) / noemer : null;
  });
  const columns = [
    observations.rows.map(({ area }) => observations.areas.text(area)),
    observations.rows.map(({ period }) => observations.periods.text(period)),
    observations.rows.map(({ measure }) => `${id}_${observations.measures.text(measure)}`),
    observations.rows.map((row) => (kindOf(row)?.soort === 'aantal' ? row.value : null)),
    denominators,
    values,
    observations.rows.map(({ mark }) => mark)
  ];
  return {
    name: id,
    title,
    rows: observations.rows.length,
    fields: FIELDS,
    format: 'arrow',
    bytes: toArrow(FIELDS.map((field, at) => ({ field, values: columns[at] ?? [] }))),
    joins: 'waarnemingen'
  };
}

/** Sums of counts over the smallest level, beside the total that the file itself gives. */
function sums(
  observations: Observations,
  measures: readonly Measure[],
  totals: ReadonlyMap<string, number>
): readonly Total[] {
  const smallest = levelsOf(observations).at(-1);
  const found = new Map<string, Total>();
  const country = observations.areas.texts.indexOf('NL01');
  for (const row of observations.rows) {
    const id = observations.measures.text(row.measure);
    const measure = measures.find((one) => one.id === id);
    if (measure?.soort !== 'aantal') continue;
    const period = observations.periods.text(row.period);
    const key = `${id}\u001f${period}`;
    const before = found.get(key) ?? { measure: measure.naam, period, sum: 0, own: totals.get(key) ?? null };
    const isSmall = levelOf(observations.areas.text(row.area)) === smallest;
    found.set(key, {
      ...before,
      sum: before.sum + (isSmall ? (row.value ?? 0) : 0),
      own: row.area === country && smallest !== 'land' ? (before.own ?? row.value) : before.own
    });
  }
  return [...found.values()].slice(0, 60);
}
