import type { Area } from '../areas/area.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { EngineClient, EngineError } from '../engine/client.ts';
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

/** `areas`: gemeenten and larger, which every release brings along. */
export function createAreaStore(areas: readonly Area[], query: EngineClient['query']): AreaStore {
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
    const text = (name: string) => answer.value.column(name).texts();
    const [codes, names, inside, wijken] = [text('code'), text('naam'), text('gemeente'), text('wijk')];
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
    const found: LevelAreas = {
      grid: createAreaGrid(level, parts),
      areas: parts,
      gemeenten: Uint16Array.from(inside, (code) => grid.indexOf(code ?? '')),
      places: { lon: answer.value.column('lon').numbers(), lat: answer.value.column('lat').numbers() }
    };
    here.set(level, found);
    return ok(found);
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
