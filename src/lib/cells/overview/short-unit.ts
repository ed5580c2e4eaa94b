/** A unit where room is short: `% van de woningen` → `%`, `per 10.000 inwoners` → `per 10.000`. */
export const shortUnit = (unit: string): string =>
  unit.startsWith('%') ? '%' : (/^per [\d.,]+(?= [a-z])(?! km| ha)/.exec(unit)?.[0] ?? unit);
