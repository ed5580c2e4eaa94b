import { lint } from '../language/linter.ts';
import { documentTexts } from './document-texts.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';

/** Words that judge people or places instead of describing numbers; jargon is left to the editor. */
export function checkWords({ document }: Pick<GateInput, 'document'>): GateFinding {
  const prose = documentTexts(document).filter((text) => text.prose);
  const hits = prose
    .flatMap(({ cell, text }) => lint(text).map((finding) => ({ cell, finding })))
    .filter(({ finding }) => finding.severity !== 'jargon');
  const rule = { gate: 'gelijke-behandeling', rule: 'words', title: 'gate.words.title' } as const;
  const refused = hits.filter(({ finding }) => finding.severity === 'blokkade');
  const shown = refused.length > 0 ? refused : hits;
  const [first] = shown;
  if (!first)
    return {
      ...rule,
      outcome: 'akkoord',
      asks: false,
      reason: 'gate.words.none',
      values: {},
      cells: [],
      repairs: []
    };
  const { found, alternative } = first.finding;
  return {
    ...rule,
    outcome: refused.length > 0 ? 'blokkade' : 'waarschuwing',
    asks: refused.length === 0,
    reason: 'gate.words.found',
    values: { count: shown.length, word: found, alternative },
    cells: [...new Set(shown.flatMap(({ cell }) => (cell === null ? [] : [cell])))],
    repairs: []
  };
}
