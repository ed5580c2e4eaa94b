import { documentTexts } from './document-texts.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './run-gates.ts';

/** What the linter says of one text: a word the numbers do not carry. */
export interface LintHit {
  readonly word: string;
  /** Better words, `''` when there are none. */
  readonly alternative: string;
  /** Refused, not just advised against. */
  readonly refused: boolean;
}

/** Words that judge people or places instead of describing numbers. */
export function checkWords({ document, lint }: GateInput): GateFinding {
  const prose = documentTexts(document).filter((text) => text.prose);
  const hits = prose.flatMap(({ cell, text }) => lint(text).map((hit) => ({ cell, hit })));
  const rule = {
    gate: 'gelijke-behandeling',
    rule: 'words',
    asks: false,
    title: 'gate.words.title'
  } as const;
  const refused = hits.filter(({ hit }) => hit.refused);
  const shown = refused.length > 0 ? refused : hits;
  const [first] = shown;
  if (!first) return { ...rule, outcome: 'akkoord', reason: 'gate.words.none', values: {}, cells: [] };
  const { word, alternative } = first.hit;
  return {
    ...rule,
    outcome: refused.length > 0 ? 'blokkade' : 'waarschuwing',
    reason: alternative === '' ? 'gate.words.found' : 'gate.words.found-alternative',
    values: { count: shown.length, word, alternative },
    cells: [...new Set(shown.flatMap(({ cell }) => (cell === null ? [] : [cell])))]
  };
}
