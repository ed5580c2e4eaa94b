import type { AreaDirectory } from '../areas/directory.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CellError, ResolvedParameters } from './cell-kind.ts';
import type { Parameters } from './model.ts';

/**
 * Looks up what the parameters mean in one directory.
 *
 * A comparison that the area does not have, or that is the area itself, falls back to Nederland; Nederland is compared
 * with itself, which the statistics call no comparison.
 */
export function resolveParameters(
  parameters: Parameters,
  areas: AreaDirectory
): Result<ResolvedParameters, CellError> {
  const area = areas.get(parameters.gebied);
  if (!area) return err({ kind: 'unknown-area', name: parameters.gebied });
  const code = areas.resolveComparison(area, parameters.vergelijking);
  const comparison = areas.get(code);
  if (!comparison) return err({ kind: 'unknown-area', name: code });
  const members = areas.members(area.code);
  const { own, periode } = parameters;
  const bound = { ...own, gebied: area.code, periode, vergelijking: comparison.code, gemeenten: members };
  return ok({ parameters, area, members, comparison, bound });
}
