import { parsePeriod } from '../../src/lib/notation/period.ts';

/** A period as some file writes it. */
export interface FilePeriod {
  /** Year, quarter or month as the project writes it; a week stays `2020W101`. */
  readonly period: string;
  readonly provisional: boolean;
  /** Month and day (`12-31`) of a date, whose `period` is then its year. */
  readonly day: string | null;
}

const MONTHS = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];
const MONTH_NAMES = MONTHS.map((name) => new RegExp(`^${name}[a-z]*\\.?$`, 'i'));

/** Years, quarters, months, weeks and dates in the ways that files have them; null for anything else. */
export function parseFilePeriod(text: string): FilePeriod | null {
  const plain = text.trim();
  if (plain.length < 4 || plain.length > 32 || !/(?:19|20)\d\d/.test(plain)) return null;
  const provisional = /\*|voorl|provis/i.test(plain);
  const bare = plain.replace(/\s*(?:\(?(?:nader )?voorl(?:opig)?\.?\)?|\*+)\s*$/i, '').trim();
  const answer = (period: string, day: string | null = null): FilePeriod => ({ period, provisional, day });
  const own = parsePeriod(bare);
  if (own)
    return Number(bare.slice(0, 4)) <= 2100 && Number(bare.slice(0, 4)) >= 1900 ? answer(own.period) : null;
  if (/^\d{4}W1\d\d$/i.test(bare)) return answer(bare.toUpperCase());
  const quarter =
    /^(\d{4})[ -]*(?:q|kw)0?([1-4])$/i.exec(bare) ?? /^(\d{4})[ -]*([1-4])e\s*kw(?:artaal)?\.?$/i.exec(bare);
  if (quarter) return answer(`${quarter[1]}KW0${quarter[2]}`);
  const quarterFirst = /^(?:q([1-4])|([1-4])e\s*kw(?:artaal)?\.?)[ -]*(\d{4})$/i.exec(bare);
  if (quarterFirst) return answer(`${quarterFirst[3]}KW0${quarterFirst[1] ?? quarterFirst[2]}`);
  return dateOf(bare, answer) ?? monthOf(bare, answer);
}

type Answer = (period: string, day?: string | null) => FilePeriod;

function dateOf(text: string, answer: Answer): FilePeriod | null {
  const iso = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ][\d:.Z+]*)?$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (
    !year ||
    !month ||
    !day ||
    Number(month) > 12 ||
    Number(month) < 1 ||
    Number(day) > 31 ||
    Number(day) < 1
  )
    return null;
  return answer(year, `${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function monthOf(text: string, answer: Answer): FilePeriod | null {
  const number = /^(\d{4})[- ]?(?:m|mm)?(0?[1-9]|1[0-2])$/i.exec(text.replace(/^(\d{4})(\d)$/, ''));
  if (number && /[-m ]/i.test(text)) return answer(`${number[1]}MM${String(number[2]).padStart(2, '0')}`);
  const [, before, year, after] = /^([a-z.]+)?[ -]*(\d{4})[ -]*([a-z.]+)?$/i.exec(text) ?? [];
  const at = MONTH_NAMES.findIndex((name) => name.test(before ?? after ?? ''));
  return year && at >= 0 && !(before && after) ? answer(`${year}MM${String(at + 1).padStart(2, '0')}`) : null;
}
