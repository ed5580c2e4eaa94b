import { parseAreaCode } from '../areas/code.ts';
import type { ResultColumn } from './result-table.ts';
import { tellNumbers } from './tell-numbers.ts';

/**
 * What a column of an own result is about, by its name and values.
 *
 * `count` is called a count, `whole` only looks like one; `rate` is any number worked out from others; `words` holds
 * numbers in running text or in lists.
 */
export type ColumnRole =
  | 'area'
  | 'area-name'
  | 'period'
  | 'label'
  | 'words'
  | 'count'
  | 'whole'
  | 'noemer'
  | 'inwoners'
  | 'huishoudens'
  | 'ondernemingen'
  | 'dominant'
  | 'amount'
  | 'rank'
  | 'rate';

const NUMERIC = new Set(['integer', 'bigint', 'double', 'decimal']);
const AREA_NAME = /^(?:naam|gebiedsnaam|gemeente(?:naam)?|regio(?:naam)?)$/i;
const PERIOD_NAME =
  /^(?:periode|(?:kalender|peil|verslag|begin|eind|start)?jaar(?:tal)?|kwartaal|maand|year)$/i;

const WHOLE_BY_NAME: readonly (readonly [ColumnRole, RegExp])[] = [
  ['noemer', /^(?:noemer|denominator|populatie)$|_noemer$/i],
  ['inwoners', /^(?:aantal_)?inwoners$/i],
  ['huishoudens', /^(?:aantal_)?huishoudens$/i],
  ['ondernemingen', /^(?:aantal_)?(?:ondernemingen|bijdragers)$/i],
  ['rank', /^(?:rang|rangnummer|rank|positie|plaats|row_number|dense_rank)(?:$|[_ (])/i],
  [
    'label',
    /^(?:id|nr|nummer|volgnummer|volgorde|stap|prioriteit|score|impact|kans|gewicht|weging|week|dag|uur)$/i
  ],
  ['count', /^(?:n|aantal|teller|count)(?:$|[_ (*])|_(?:aantal|teller)$/i]
];
const AMOUNT = /omzet|bedrag|loonsom|winst|(?:^|_)euro?(?:$|_)/i;
const RATE =
  /^(?:waarde|aandeel|percentage|pct|procent|rate|cijfer|gemiddelde|verschil|mutatie|saldo|toename|afname|groei)(?:$|[_ ])|^(?:avg|mean)\b|(?:^|_)per_/i;
const DOMINANT = /^(?:dominant|dominantie|gedomineerd)$/i;

/** Roles of the columns of one result, in their order. */
export function columnRoles(columns: readonly ResultColumn[]): readonly ColumnRole[] {
  const roles = columns.map(roleOf);
  const hasCode = roles.includes('area');
  const counts = columns.filter((_, index) => roles[index] === 'count' || roles[index] === 'whole');
  return roles.map((role, index) => {
    const column = columns[index];
    if (role === 'area-name' && !hasCode) return 'label';
    return role === 'label' && column && (tellsCounts(column, counts) || tellsNumbers(column))
      ? 'words'
      : role;
  });
}

function roleOf(column: ResultColumn): ColumnRole {
  const { name, kind } = column;
  if (PERIOD_NAME.test(name)) return 'period';
  if (NUMERIC.has(kind)) return numericRole(column);
  if (kind === 'other') return 'words';
  if (kind === 'boolean' && DOMINANT.test(name)) return 'dominant';
  if (kind === 'text' && holdsAreas(column)) return 'area';
  return kind === 'text' && AREA_NAME.test(name) ? 'area-name' : 'label';
}

function numericRole(column: ResultColumn): ColumnRole {
  const { name } = column;
  if (AMOUNT.test(name)) return 'amount';
  if (RATE.test(name) || !Array.from(column.numbers()).every((n) => Number.isNaN(n) || Number.isInteger(n)))
    return 'rate';
  return WHOLE_BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? 'whole';
}

function holdsAreas({ texts }: ResultColumn): boolean {
  const known = texts().filter((text) => text !== null);
  return known.length > 0 && known.every((text) => parseAreaCode(text).ok);
}

const tellsNumbers = ({ kind, texts }: ResultColumn): boolean => kind === 'text' && tellNumbers(texts());

/** `3 meldingen`: every text repeats a count of its own row. */
function tellsCounts(column: ResultColumn, counts: readonly ResultColumn[]): boolean {
  const texts = column.texts();
  if (!texts.some((text) => text !== null && /\d/.test(text))) return false;
  return counts.some((count) => {
    const numbers = count.numbers();
    return texts.every((text, row) => {
      const number = numbers[row] ?? NaN;
      return text === null || Number.isNaN(number) || numbersIn(text).includes(String(number));
    });
  });
}

const numbersIn = (text: string): readonly string[] => [...text.matchAll(/\d+/g)].map(([digits]) => digits);
