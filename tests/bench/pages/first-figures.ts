/** Numerators and denominators of one indicator for every gemeente: 342 pairs, as small as a first view can be. */
export async function firstFigures(): Promise<{
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
}> {
  const pairs = new Float64Array(await (await fetch('/data/first.f64')).arrayBuffer());
  return { teller: pairs.subarray(0, pairs.length / 2), noemer: pairs.subarray(pairs.length / 2) };
}

/** Shares per gemeente, in classes of one percent. */
export const firstSql = `
  SELECT floor(100 * teller / noemer)::INTEGER AS klasse, count(*)::INTEGER AS aantal
  FROM eerste WHERE NOT isnan(teller + noemer) GROUP BY klasse ORDER BY klasse`;
