import type { Finding } from './finding.ts';

/** Alternatives that tell what to do instead of what to write. */
const advice =
  /^(noem|als |of$|naam van|de klasse|het (getal|cijfer) zelf|klasse in|branche op|percentage met|van \d|neemt toe \()|…|\bx%|volgens|gelijk voor/;

/** Most that are offered beside one finding. */
const most = 3;

/**
 * What can be written in place of a found word at one press: each alternative that is itself a word or two; `''` where
 * the advice is to leave it out; none where it only says what to do.
 */
export function replacements({
  alternative,
  found
}: Pick<Finding, 'alternative' | 'found'>): readonly string[] {
  if (/^(niet gebruiken|schrap)/.test(alternative)) return [''];
  const words = alternative
    .split(/[;,]| of /)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !advice.test(one) && one.split(' ').length <= 5);
  const capital = /^\p{Lu}/u.test(found);
  return words.slice(0, most).map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
}
