import { findPersonalLiterals } from '../disclosure/personal-literals.ts';
import { documentTexts } from './document-texts.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';

/** Asks about literals that look like a person's or a business's number or address. */
export function checkPersonalLiterals({ leaving }: Pick<GateInput, 'leaving'>): GateFinding {
  const hits = documentTexts(leaving).flatMap(({ cell, text }) =>
    findPersonalLiterals(text).map((literal) => ({ cell, literal }))
  );
  const rule = { gate: 'onthulling', rule: 'personal-literals', title: 'gate.personal.title' } as const;
  const [first] = hits;
  if (!first)
    return {
      ...rule,
      outcome: 'akkoord',
      asks: false,
      reason: 'gate.personal.none',
      values: {},
      cells: [],
      repairs: []
    };
  const cells = [...new Set(hits.flatMap(({ cell }) => (cell === null ? [] : [cell])))];
  const values = { count: hits.length, example: first.literal.text };
  return {
    ...rule,
    outcome: 'waarschuwing',
    asks: true,
    reason: `gate.personal.${first.literal.kind}`,
    values,
    cells,
    repairs: []
  };
}
