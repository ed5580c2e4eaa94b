import type { Finding } from './finding.ts';
import { sentenceAround } from './sentence-around.ts';

/** Under this a doubling is one or two events. */
const largeEnough = 10;

/** What an average can be part of the name of. */
const figureNames = /^ (besteedbaar |gestandaardiseerd )?(inkomen|vermogen|aantal|verbruik)\b/;

/**
 * Whether the exception that a word names (`unless`) can be seen in the text: it stands in a quotation, with its source
 * between brackets behind it where the exception asks for one; it is "verdubbeld" beside both
 * numbers; or "gemiddeld" in the name of a figure.
 */
export function isExcused({ start, end, found, unless }: Finding, text: string): boolean {
  if (/citaat/.test(unless)) {
    const quotation = quotations(text).find((one) => one.start < start && end < one.end);
    if (quotation)
      return !/bron|uitspraak/.test(unless) || /^\s*\([^)]{3,}\)/.test(text.slice(quotation.end));
  }
  if (/^gemiddeld$/i.test(found)) return figureNames.test(text.slice(end));
  if (/^(verdubbel|verdrievoudig|gehalveer)/i.test(found)) {
    const numbers = /van (\d[\d.]*) naar (\d[\d.]*\d|\d)/.exec(sentenceAround(text, start).sentence);
    return (
      numbers !== null && numbers.slice(1).every((one) => Number(one.replaceAll('.', '')) >= largeEnough)
    );
  }
  return false;
}

const quotations = (text: string) =>
  [...text.matchAll(/"[^"\n]+"|“[^”\n]+”|„[^”\n]+”|‘[^’\n]+’(?!\w)/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length
  }));
