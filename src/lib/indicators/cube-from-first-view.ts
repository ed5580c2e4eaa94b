import { publishedFigure } from './area-figure.ts';
import type { AreaGrid } from './area-grid.ts';
import { emptyCube } from './cube.ts';
import type { Cube } from './cube.ts';
import { marks } from './definition.ts';
import { isTooSmallBase } from './estimate-figure.ts';
import { parseMark } from './observation.ts';
import type { Observation } from './observation.ts';
import type { FirstView, FirstViewIndicator } from './release.ts';

/** What the first view knows of an indicator, one period of gemeenten and larger areas, before the engine is there. */
export function cubeFromFirstView(
  { id, definition, period, teller, noemer, waarde, markering }: FirstViewIndicator,
  { areas }: Pick<FirstView, 'areas'>,
  grid: AreaGrid
): Cube {
  const cube = emptyCube(definition, grid, [period], definition.perioden.length === 1);
  areas.forEach(({ code }, i) => {
    const at = grid.indexOf(code);
    const missing = [teller, noemer, waarde].every((column) => column[i] == null);
    if (at < 0 || (missing && markering[i] === undefined)) return;
    const mark = parseMark(markering[i] ?? '');
    const observation: Observation = {
      gebied: code,
      periode: period,
      indicator: id,
      teller: teller[i] ?? null,
      noemer: noemer[i] ?? null,
      waarde: waarde[i] ?? null,
      markering: mark
    };
    const { numerator, denominator, value } = publishedFigure(observation, 1, definition);
    cube.teller[at] = numerator ?? Number.NaN;
    cube.noemer[at] = denominator ?? Number.NaN;
    cube.waarde[at] = isTooSmallBase(denominator, definition) ? Number.NaN : (value ?? Number.NaN);
    cube.markering[at] = marks.indexOf(mark);
  });
  return cube;
}
