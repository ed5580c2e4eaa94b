import type { Identifier } from './sql.ts';

/** A table or column name, bare when it is a plain lower-case word, else in double quotes. */
export const identifier = (name: string): Identifier => ({
  identifier:
    /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`
});

/** Reserved words that someone may well call a column. */
const reserved = new Set(
  'all and any as asc both case cast check column constraint create default desc distinct do else end except false for foreign from grant group having in initially intersect into lateral leading limit not null offset on only or order primary references returning select show some table then to trailing true union unique using variadic when where window with'.split(
    ' '
  )
);
