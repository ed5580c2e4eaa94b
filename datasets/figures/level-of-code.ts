import type { Level } from '../../src/lib/areas/area.ts';

const prefixes: Readonly<Record<string, Level>> = {
  NL: 'land',
  PV: 'provincie',
  RI: 'riec',
  GM: 'gemeente'
};

/** Level that a code of the reference files speaks of by its first letters; throws for another code. */
export function levelOfCode(code: string): Level {
  const level = prefixes[code.slice(0, 2)];
  if (!level) throw new Error(`unknown area code: ${code}`);
  return level;
}
