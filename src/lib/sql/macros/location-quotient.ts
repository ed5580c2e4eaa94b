import { defineMacro } from './define-macro.ts';

/** Establishments of the sector here, all here, of the sector in the country, all in the country. */
const parameters = 'branche_hier, alles_hier, branche_land, alles_land';
const expected = 'alles_hier::DOUBLE * branche_land::DOUBLE / nullif(alles_land, 0)';

/** `lq(branche_hier, alles_hier, branche_land, alles_land)` with `lq_onder` and `lq_boven` (methods, 6). */
export const locationQuotientMacros: readonly string[] = [
  defineMacro('lq', parameters, `branche_hier::DOUBLE / nullif(${expected}, 0)`),
  ...(['onder', 'boven'] as const).map((end) =>
    defineMacro(`lq_${end}`, parameters, `aantal_${end}_95(branche_hier) / nullif(${expected}, 0)`)
  )
];
