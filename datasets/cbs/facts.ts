import type { Mark } from '../../src/lib/indicators/definition.ts';
import { ProblemList } from './problem-list.ts';
import { whyExcluded } from './excluded.ts';
import type { AreaKeys } from './area-keys.ts';
import { detectDecimalMark, parseFigure, scaleOf } from '../../src/lib/notation/figure.ts';
import { plainName } from '../../src/lib/notation/heading.ts';
import { parsePeriod } from '../../src/lib/notation/period.ts';
import type { Problem, StatLineRow, StatLineTable, Topic } from './read/statline-table.ts';
import type { Measure, TableRule, TopicRule } from './tables/table-rule.ts';

/** One number of one area in one period, or why it is missing. */
export interface Fact {
  readonly area: string;
  readonly period: string;
  readonly measure: Measure;
  readonly value: number | null;
  readonly mark: Mark;
  /** Where it was read. */
  readonly source: string;
}

export interface Facts {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly used: { readonly rows: number; readonly columns: readonly string[] };
}

/** Dimensions that say which area or period a row is, or only describe it. */
const PLACE_AND_TIME = /^(Naam|Code|Perioden|RegioS|WijkenEnBuurten|ID|Rij)$|\|/;

/** Codes and labels of totals: anything else is a breakdown, and would be counted twice. */
const TOTAL = /^(T\d{6}|MW00000|10000|totaal.*|alle .*)$/i;

/** What the rule finds in the table; the rest is reported with its reason, by column or by kind of row. */
export function toFacts(table: StatLineTable, rule: TableRule, areas: AreaKeys): Facts {
  const problems = new ProblemList(table.file);
  const decimal = detectDecimalMark(table.rows.flatMap(({ cells }) => cells));
  const columns = table.topics.map((topic) => rulesOf(topic, rule, problems));
  const hasArea = table.dimensions.some((name) => /^(Naam|Code|RegioS|WijkenEnBuurten)$/.test(name));
  const others = table.dimensions.filter((name) => !PLACE_AND_TIME.test(name));
  const titlePeriod = /\b(20\d\d)\b/.exec(table.title)?.[1] ?? '';
  const source = `${rule.title}${table.table ? ` (${table.table})` : ''}`;

  const facts: Fact[] = [];
  let used = 0;
  if (!hasArea && rule.area === undefined) {
    problems.add('bestand', table.file, 'het bestand noemt geen gebied; een bestandsnaam is geen sleutel');
    return { facts, problems: problems.all, used: { rows: 0, columns: [] } };
  }
  for (const row of table.rows) {
    const area = hasArea ? areas.find(row) : ({ ok: true, value: rule.area ?? '' } as const);
    if (!area.ok) {
      problems.add('rij', row.keys.Naam || (row.keys.RegioS ?? `regel ${row.line}`), area.error);
      continue;
    }
    if (row.cells.every((cell) => cell === '' || cell === '.')) {
      problems.add(
        'rij',
        row.keys.Naam || area.value,
        'hele rij leeg: gebied of periode bestaat niet (meer) in deze tabel'
      );
      continue;
    }
    let taken = false;
    for (const [i, cell] of row.cells.entries())
      for (const topicRule of columns[i] ?? []) {
        if (!others.every((name) => fits(table, row, name, topicRule))) continue;
        const topic = table.topics[i];
        const period = parsePeriod(row.keys.Perioden ?? topic?.period ?? titlePeriod);
        if (!period) {
          problems.add('rij', `regel ${row.line}`, 'periode niet herkend');
          continue;
        }
        const figure = parseFigure(cell, decimal);
        if (!figure) {
          problems.add('rij', cell, `geen getal in kolom ${headingOf(topic)}`);
          continue;
        }
        taken = true;
        const provisional =
          period.provisional ||
          table.provisional.has(row.keys.Perioden ?? '') ||
          table.provisional.has(period.period);
        facts.push({
          area: area.value,
          period: period.period,
          measure: topicRule.measure,
          value: figure.value === null ? null : figure.value * scaleOf(topic?.unit ?? ''),
          mark: figure.value === null ? figure.mark : provisional ? 'voorlopig' : '',
          source
        });
      }
    if (taken) used++;
    else
      problems.add(
        'rij',
        Object.values(row.keys)[0] ?? `regel ${row.line}`,
        'uitsplitsing die geen indicator is'
      );
  }
  const names = table.topics.filter((_, i) => (columns[i] ?? []).length > 0).map(headingOf);
  return { facts, problems: problems.all, used: { rows: used, columns: [...new Set(names)] } };
}

const headingOf = (topic: Topic | undefined): string =>
  topic?.path.join(' | ') || topic?.period || 'zonder naam';

function rulesOf(topic: Topic, rule: TableRule, problems: ProblemList): readonly TopicRule[] {
  const excluded = whyExcluded(topic.path);
  if (excluded) {
    problems.add('kolom', headingOf(topic), `weggelaten: ${excluded}`);
    return [];
  }
  const last = plainName(topic.path.at(-1) ?? '');
  const lastTwo = plainName(topic.path.slice(-2).join(''));
  const found = rule.topics.filter(({ names }) =>
    names.some((name) => plainName(name) === last || (name.includes('|') && plainName(name) === lastTwo))
  );
  if (found.length === 0)
    problems.add('kolom', headingOf(topic), 'onderwerp is geen indicator van dit project');
  return found;
}

function fits(table: StatLineTable, row: StatLineRow, dimension: string, rule: TopicRule): boolean {
  const key = row.keys[dimension] ?? '';
  const label = table.labels[dimension]?.get(key) ?? key;
  const wanted = rule.where?.[plainName(dimension)];
  return wanted ? wanted.test(label) || wanted.test(key) : TOTAL.test(label) || TOTAL.test(key);
}
