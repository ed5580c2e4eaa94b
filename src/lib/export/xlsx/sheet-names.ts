/** Excel's longest name of a sheet. */
const LONGEST = 31;

/** Names that Excel takes: short, each once, whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const of = (suffix: string) => `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
    let chosen = of('');
    for (let number = 2; taken.has(chosen.toLowerCase()); number += 1) chosen = of(`-${number}`);
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
