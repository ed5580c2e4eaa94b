import type { Finding } from './finding.ts';
import { sentenceAround } from './sentence-around.ts';

/** A claim that a figure does not carry, whatever its single words. */
interface ClaimRule extends Pick<Finding, 'severity' | 'why' | 'alternative' | 'unless'> {
  readonly pattern: RegExp;
  /** Whether the sentence that the match stands in makes it one. */
  readonly holds: (sentence: string, found: string) => boolean;
}

/** What is found by looking for it: more of it registered is not more of it. */
const looked =
  'drugs(?:handel|misdrijven|productie|afval)|hennepkwekerijen|witwassen|mensenhandel|mensensmokkel|vuurwapenmisdrijven|ondermijning|criminaliteit|misdrijven';

const rules: readonly ClaimRule[] = [
  {
    severity: 'blokkade',
    pattern: /\bmisstand(en)?\b/giu,
    holds: (sentence) =>
      /\b(LQ|locatiequotiënt\w*|branche\w*|vestiging\w*|aanwezig\w*)\b/iu.test(sentence) &&
      !/\b(geen|niet|nooit)\b[^.]{0,40}\bmisstand/iu.test(sentence),
    why: 'een sterke aanwezigheid van een branche zegt niets over misstanden',
    alternative: 'sterkere aanwezigheid',
    unless: 'in een ontkenning'
  },
  {
    severity: 'waarschuwing',
    pattern: new RegExp(`\\b(meer|minder) (${looked})\\b`, 'giu'),
    holds: (sentence) => !/registr|gemeld|melding|ontmantel|aangetroffen|verwacht|hoeveel/iu.test(sentence),
    why: 'het cijfer telt wat is gevonden of gemeld, niet wat er is',
    alternative: 'meer geregistreerd dan in …, of minder geregistreerd dan in …',
    unless: 'als in dezelfde zin staat dat het om registraties gaat'
  },
  {
    severity: 'waarschuwing',
    pattern: /\bmaar liefst\b|\bslechts\b(?= \d)/giu,
    holds: () => true,
    why: 'stuurt het oordeel van de lezer over een getal',
    alternative: 'het getal zelf',
    unless: ''
  }
];

/** Claims in a Dutch text that its figures can't carry. */
export function claimFindings(text: string): Finding[] {
  return rules.flatMap(({ pattern, holds, ...words }) =>
    [...text.matchAll(pattern)]
      .filter((match) => holds(sentenceAround(text, match.index).sentence, match[0]))
      .map((match) => ({ ...words, start: match.index, end: match.index + match[0].length, found: match[0] }))
  );
}
