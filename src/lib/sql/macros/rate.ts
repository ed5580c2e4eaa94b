import { defineMacro } from './define-macro.ts';

/** `cijfer(teller, noemer, per)` with `cijfer_onder` and `cijfer_boven`: a rate and its 95 % interval (methods, 1). */
export const rateMacros: readonly string[] = [
  defineMacro(
    'cijfer',
    'teller, noemer, per',
    'CASE WHEN noemer > 0 THEN teller::DOUBLE / noemer::DOUBLE * per END'
  ),
  ...(['onder', 'boven'] as const).map((end) =>
    defineMacro(
      `cijfer_${end}`,
      'teller, noemer, per',
      `CASE WHEN noemer > 0 THEN aantal_${end}_95(teller) * per / noemer::DOUBLE END`
    )
  )
];
