import type { Result } from '../../src/lib/base/result.ts';
import { err, ok } from '../../src/lib/base/result.ts';
import { readGemeenten } from '../reference/gemeenten.ts';
import type { Herindeling } from '../reference/herindelingen.ts';
import type { StatLineRow } from './read/statline-table.ts';

/** From a row of a table to the code of its area, or why there is none. */
export interface AreaKeys {
  find(row: StatLineRow): Result<string, string>;
}

const OTHER_LEVELS: Readonly<Record<string, string>> = {
  LD: 'landsdeel is hier geen niveau',
  CR: 'COROP-gebied is hier geen niveau',
  GG: 'GGD-regio is hier geen niveau',
  RE: 'regionale eenheid is hier geen niveau'
};

/**
 * Codes first; names only of land, provincies and gemeenten, and only when nothing else in the files has that name.
 *
 * `ambiguous` are names of wijken and buurten: a buurt called as a gemeente is asked about, never guessed.
 */
export function createAreaKeys(
  known: ReadonlySet<string>,
  ambiguous: ReadonlySet<string>,
  herindelingen: readonly Herindeling[]
): AreaKeys {
  const former = new Set(herindelingen.map(({ oudeCode }) => oudeCode));
  const names = new Map<string, string>([['nederland', 'NL01']]);
  for (const { code, naam, provincie, provincieNaam } of readGemeenten()) {
    names.set(naam.toLowerCase(), code);
    names.set(`${naam.toLowerCase()} (gemeente)`, code);
    names.set(`${provincieNaam.toLowerCase()} (pv)`, provincie);
  }

  const byCode = (text: string): Result<string, string> => {
    const code = text === 'NL00' ? 'NL01' : text;
    if (known.has(code) || former.has(code)) return ok(code);
    const level = OTHER_LEVELS[code.slice(0, 2)];
    if (level) return err(level);
    return err(code.startsWith('GM') ? 'gemeente bestaat niet in de indeling' : 'onbekende gebiedscode');
  };
  const byName = (text: string): Result<string, string> => {
    const name = text.toLowerCase();
    const level = OTHER_LEVELS[/\(([A-Z]{2})\)$/.exec(text)?.[1] ?? ''];
    if (level) return err(level);
    const code = names.get(name);
    if (code === undefined) return err('naam zonder code is geen gemeente, provincie of land van nu');
    if (ambiguous.has(name)) return err('naam zonder code is van meer dan één gebied');
    return ok(code);
  };
  return {
    find: ({ keys }) => {
      const code = keys.Code ?? keys.RegioS ?? keys.WijkenEnBuurten;
      return code ? byCode(code) : byName(keys.Naam ?? '');
    }
  };
}
