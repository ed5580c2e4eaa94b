import { claimFindings } from './claim-rules.ts';
import { isExcused } from './excuses.ts';
import type { Finding } from './finding.ts';
import { words } from './words.ts';

/**
 * Words of the controlled vocabulary in a Dutch text, and claims that say more than a figure, in the order in which they
 * stand; no findings means fit to share. What a word's own exception allows (a quotation, both numbers beside
 * "verdubbeld") is left out where it can be seen.
 */
export function lint(text: string): Finding[] {
  const found = words.flatMap(({ pattern, severity, why, alternative, unless }) =>
    [...text.matchAll(pattern)].map((match) => ({
      severity,
      start: match.index,
      end: match.index + match[0].length,
      found: match[0],
      why,
      alternative,
      unless
    }))
  );
  return [...found.filter((finding) => !isExcused(finding, text)), ...claimFindings(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end
  );
}
