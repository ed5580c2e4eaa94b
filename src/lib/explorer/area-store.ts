import type { Area } from '../areas/area.ts';
import { inSlices, type Pace } from '../base/in-slices.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { EngineClient, EngineError } from '../engine/client.ts';
import type { Table } from '../engine/table.ts';
import { createAreaGrid, type AreaGrid, type GridLevel } from '../indicators/area-grid.ts';
import { partsQuery } from '../sql/queries/parts.ts';

/** Areas of a level, numbered. */
export interface LevelAreas {
  readonly grid: AreaGrid;
  /** In the order of the grid; for gemeenten also the larger areas. */
  readonly areas: readonly Area[];
  /** For wijken and buurten: per area the place among gemeenten of the one it lies in. */
  readonly gemeenten: Uint16Array | null;
  /** Degrees; NaN where the release doesn't know. None for gemeenten. */
  readonly places: { readonly lon: Float64Array; readonly lat: Float64Array } | null;
}

export interface AreaStore {
  /** What is here already. */
  get(level: GridLevel): LevelAreas | undefined;
  /** The areas of a level; wijken and buurten are asked of the engine once. */
  load(level: GridLevel): Promise<Result<LevelAreas, EngineError>>;
}

/** Milliseconds of decoding after which the page may paint: less than half a frame. */
const SLICE = 6;

/** `areas`: gemeenten and larger, which every release brings along. */
export function createAreaStore(
  areas: readonly Area[],
  query: EngineClient['query'],
  pace: Pick<Pace, 'now' | 'nextTurn'>
): AreaStore {
  const grid = createAreaGrid('gemeente', areas);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const here = new Map<GridLevel, LevelAreas>([
    [
      'gemeente',
      { grid, areas: grid.codes.flatMap((code) => byCode.get(code) ?? []), gemeenten: null, places: null }
    ]
  ]);
  const coming = new Map<GridLevel, Promise<Result<LevelAreas, EngineError>>>();

  async function ask(level: 'wijk' | 'buurt'): Promise<Result<LevelAreas, EngineError>> {
    const answer = await query(partsQuery(level));
    if (!answer.ok) {
      coming.delete(level);
      return err(answer.error);
    }
    const { now, nextTurn } = pace;
    const made = await inSlices(levelSteps(level, answer.value), { slice: SLICE, now, nextTurn });
    here.set(level, made.value);
    return ok(made.value);
  }

  function* levelSteps(level: 'wijk' | 'buurt', table: Table): Steps<LevelAreas> {
    const columns: (readonly (string | null)[])[] = [];
    for (const name of ['code', 'naam', 'gemeente', 'wijk']) {
      columns.push(table.column(name).texts());
      yield 0;
    }
    const [codes = [], names = [], inside = [], wijken = []] = columns;
    const parts = codes.map((code, i): Area => {
      const gemeente = byCode.get(inside[i] ?? '');
      return {
        code: code ?? '',
        naam: names[i] ?? '',
        niveau: level,
        provincie: gemeente?.provincie ?? null,
        riec: gemeente?.riec ?? null,
        veiligheidsregio: gemeente?.veiligheidsregio ?? null,
        gemeente: gemeente?.code ?? null,
        wijk: level === 'buurt' ? (wijken[i] ?? null) : null
      };
    });
    yield 0;
    return {
      grid: createAreaGrid(level, parts),
      areas: parts,
      gemeenten: Uint16Array.from(inside, (code) => grid.indexOf(code ?? '')),
      places: { lon: table.column('lon').numbers(), lat: table.column('lat').numbers() }
    };
  }

  return {
    get: (level) => here.get(level),
    load(level) {
      const known = here.get(level);
      if (known) return Promise.resolve(ok(known));
      if (level === 'gemeente') throw new TypeError('gemeenten are always here');
      const asked = coming.get(level) ?? ask(level);
      coming.set(level, asked);
      return asked;
    }
  };
}
