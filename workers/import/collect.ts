import { marks, type Mark } from '../../src/lib/indicators/definition.ts';
import type { Choices, ImportWorld } from './api.ts';
import { plainAreaName } from './area-names.ts';
import { bornYears } from './born-years.ts';
import { EACH, isMargin } from './breakdowns.ts';
import { DroppedList } from './dropped-list.ts';
import { scaleOf } from '../../src/lib/notation/figure.ts';
import { parseFileFigure } from './file-figure.ts';
import { parseFilePeriod } from './file-period.ts';
import type { Understood } from './inspect.ts';
import { Observations } from './observations.ts';
import { poolMerged } from './pool-merged.ts';

/** What a row's area came to: a code, or why the row is left out. */
type Placed =
  | { readonly code: string; readonly source: string }
  | { readonly dropped: Parameters<DroppedList['add']>[0] };

interface Collected {
  readonly observations: Observations;
  readonly dropped: DroppedList;
  /** Rows that gave at least one figure. */
  readonly used: number;
  /** The file's own rows of totals: measure and period → figure. */
  readonly totals: ReadonlyMap<string, number>;
}

const PIECE = 20_000;
/** The total of all, and totals of a part, which stand between the rows: `Totaal regio Zuid`. */
const GRAND_TOTAL = /^(?:eind|generaal )?totaal(?: (?:generaal|alles|alle\b.*|nederland))?:?$|^T00\d{4}$/i;
const PART_TOTAL = /^sub|^totaal\s+(?:regio|provincie|district|cluster|team|gebied|eenheid)\b/i;

/** Goes through the rows: every cell becomes a figure, or is counted among what was left out with its reason. */
export function collect(
  understood: Understood,
  world: ImportWorld,
  choices: Choices,
  onProgress: (part: number) => void = () => {}
): Collected {
  const { grid, heading, columns, roles, inspection } = understood;
  const observations = new Observations();
  const dropped = new DroppedList();
  const totals = new Map<string, number>();
  const { body, end } = heading;
  const figures = columns.filter(({ index }) => roles.get(index) === 'maat');
  const statusColumn = columns.find(({ index }) => roles.get(index) === 'status')?.index ?? null;
  const width = grid.widths?.[heading.header.at(-1) ?? body] ?? grid.columns.length;
  const placeOf = createPlacer(understood, world, choices);
  const periodOf = createPeriods(understood);
  const existed = createExistence(world);
  /** A row of totals may leave out the only period that there is. */
  const [one, ...others] = inspection.periods;
  const only = one !== undefined && others.length === 0 ? { period: one, provisional: false } : null;
  const cell = (column: number | null, row: number) =>
    column === null ? '' : (grid.columns[column]?.[row] ?? '');
  /** A row without a single figure: of an area that was not there then, or not filled in. A `.` of one that was is unknown. */
  const whyWithout = (row: number, source: string): 'bestaat-niet' | 'leeg' | null => {
    if (figures.length === 0 || cell(statusColumn, row) !== '') return null;
    if (figures.some(({ index }) => !/^\.?$/.test(cell(index, row)))) return null;
    const periods = figures.flatMap((column) => periodOf(row, column.period)?.period ?? []);
    if (periods.length > 0 && !periods.some((period) => existed(source, Number(period.slice(0, 4)))))
      return 'bestaat-niet';
    return figures.every(({ index }) => cell(index, row) === '') ? 'leeg' : null;
  };
  let used = 0;

  for (const { name, stopped } of inspection.columns) if (stopped) dropped.add('gestopt', name);
  for (const { naam, stopped } of inspection.measures) if (stopped) dropped.add('gestopt', naam);

  for (let row = body; row < end; row++) {
    if (row % PIECE === 0) onProgress((row - body) / (end - body));
    const label = cell(understood.area ?? 0, row) || `regel ${row + 1}`;
    if (grid.columns.every((column) => (column[row] ?? '') === '')) continue;
    const cells = grid.widths?.[row] ?? width;
    if (
      cells !== width &&
      !(cells > width && grid.columns.slice(width).every((column) => (column[row] ?? '') === ''))
    ) {
      dropped.add('breedte', `regel ${row + 1}: ${cells} van ${width} kolommen`);
      continue;
    }
    if (isHeaderAgain(understood, row)) {
      dropped.add('kopregel', `regel ${row + 1}`);
      continue;
    }
    const breakdown = inspection.breakdowns.find(
      ({ column, chosen }) => chosen !== EACH && cell(column, row) !== chosen
    );
    if (breakdown) {
      const text = cell(breakdown.column, row);
      dropped.add(isMargin(text) ? 'marge' : 'uitsplitsing', `${breakdown.name}: ${text || 'leeg'}`);
      continue;
    }
    const placed = placeOf(row);
    const isTotal = 'dropped' in placed && placed.dropped === 'totaal';
    if ('dropped' in placed) {
      dropped.add(placed.dropped, label);
      if (!isTotal) continue;
    } else {
      const without = whyWithout(row, placed.source);
      if (without) {
        dropped.add(without, `${label} ${cell(understood.period, row)}`.trim());
        continue;
      }
    }
    const isGrand = GRAND_TOTAL.test(label);
    const ofPart = PART_TOTAL.test(label);
    let taken = false;
    for (const column of figures) {
      const measure = understood.measureOf(column.index, row);
      if (!measure || measure.leave) continue;
      const period = periodOf(row, column.period) ?? (isTotal ? only : null);
      if (!period) {
        if (!isTotal) dropped.add('periode', `regel ${row + 1}: ${cell(understood.period, row) || 'leeg'}`);
        continue;
      }
      const text = cell(column.index, row);
      const parsed = parseFileFigure(text, inspection.decimal);
      if (!parsed) dropped.add('geen-getal', `${measure.naam}, ${label}: ${text}`);
      const status = cell(statusColumn, row);
      const said = marks.find((mark) => mark !== '' && mark === status);
      const value =
        parsed?.value == null
          ? null
          : scaled(parsed.value, column.unit === '' ? measure.scale : scaleOf(column.unit));
      const mark: Mark =
        said ??
        (parsed === null
          ? 'onbekend'
          : parsed.mark || (value !== null && period.provisional ? 'voorlopig' : ''));
      const key = `${measure.id}\u001f${period.period}`;
      if (isTotal) {
        if (value !== null && (isGrand || (!ofPart && !totals.has(key)))) totals.set(key, value);
        continue;
      }
      if ('dropped' in placed) continue;
      taken = true;
      if (value === null && !existed(placed.source, Number(period.period.slice(0, 4)))) continue;
      const known = observations.find(placed.code, period.period, measure.id);
      if (!known)
        observations.add(
          placed.code,
          period.period,
          measure.id,
          { value, mark: value === null && mark === '' ? 'onbekend' : mark },
          placed.source
        );
      else
        poolMerged(
          known,
          { value, mark, source: placed.source },
          measure,
          dropped,
          `${measure.naam}, ${label}, ${period.period}`
        );
    }
    if (taken) used++;
  }
  return { observations, dropped, used, totals };
}

/** Without the last digits that only binary arithmetic has. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(14));

/** A header that a file repeats on every page. */
function isHeaderAgain({ grid, heading }: Understood, row: number): boolean {
  const header = heading.header.at(-1);
  return (
    header !== undefined &&
    grid.columns.every((column) => (column[row] ?? '') === (column[header] ?? '')) &&
    row !== header
  );
}

/** Where rows belong, each text looked up once. */
function createPlacer(understood: Understood, world: ImportWorld, choices: Choices): (row: number) => Placed {
  const { grid, area, names, level, columns, roles } = understood;
  if (area === null) {
    const whole: Placed = choices.area
      ? { code: choices.area, source: choices.area }
      : { dropped: 'naam-onbekend' };
    return () => whole;
  }
  const known = new Map<string, Placed>();
  const place = (text: string): Placed => {
    const found = names.find(text, level);
    if (found.kind === 'area') return { code: found.code, source: found.code };
    if (found.kind === 'total') return { dropped: 'totaal' };
    if (found.kind === 'elsewhere') return { dropped: 'ander-niveau' };
    const key = plainAreaName(text);
    const answer = choices.areas?.[key] ?? world.remembered[key];
    if (answer === '') return { dropped: 'weggelaten' };
    const source = found.kind === 'former' ? found.area.code : text;
    if (answer) return { code: answer, source };
    if (found.kind === 'ambiguous') return { dropped: 'naam-dubbelzinnig' };
    if (found.kind === 'former')
      return { dropped: found.area.successors.length > 1 ? 'gesplitst' : 'opgeheven' };
    return { dropped: 'naam-onbekend' };
  };
  const others = columns.filter(({ index }) => index !== area && roles.get(index) !== 'maat');
  /** `Totaal` may stand in another column than the names. */
  const isTotalRow = (row: number) =>
    others.some(({ index }) => names.find(grid.columns[index]?.[row] ?? '', level).kind === 'total');
  return (row) => {
    const text = grid.columns[area]?.[row] ?? '';
    if (text === '' && isTotalRow(row)) return { dropped: 'totaal' };
    const before = known.get(text);
    if (before) return before;
    const placed = place(text);
    known.set(text, placed);
    return placed;
  };
}

/** Whether there was such a gemeente in a year: an empty cell of one that was not there says nothing. */
function createExistence({ former }: ImportWorld): (code: string, year: number) => boolean {
  const ended = new Map(former.map(({ code, until }) => [code, Number(until.slice(0, 4))]));
  const born = bornYears(former);
  return (code, year) => year < (ended.get(code) ?? Infinity) && year >= (born.get(code) ?? 0);
}

interface PeriodHere {
  readonly period: string;
  readonly provisional: boolean;
}

/** Period of a cell: of its column, its row, or the file. */
function createPeriods({ grid, period, yearly, filePeriod }: Understood) {
  const known = new Map<string, PeriodHere | null>();
  const file = filePeriod ? { period: filePeriod, provisional: false } : null;
  const read = (text: string): PeriodHere | null => {
    const parsed = parseFilePeriod(text);
    if (!parsed) return null;
    const { provisional, day } = parsed;
    return { period: day && !yearly ? `${parsed.period}MM${day.slice(0, 2)}` : parsed.period, provisional };
  };
  return (row: number, ofColumn: PeriodHere | null): PeriodHere | null => {
    if (ofColumn) return ofColumn;
    if (period === null) return file;
    const text = grid.columns[period]?.[row] ?? '';
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
