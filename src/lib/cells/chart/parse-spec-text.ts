import * as v from 'valibot';
import { err, ok, type Result } from '../../base/result.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { chartSchema, type ChartSpec } from './cell.ts';
import { brokenPlace, placeInJson, type Place } from './place-in-json.ts';

/** What is wrong with a typed specification, and where. */
export interface SpecProblem extends Place {
  readonly message: string;
}

/** A specification as it is typed: complete, or the first thing wrong with its place. */
export function parseSpecText(text: string, locale: Locale): Result<ChartSpec, SpecProblem> {
  const broken = brokenPlace(text);
  if (broken) return err({ ...broken, message: translate(locale, 'cells.chart.json.broken') });
  const json: unknown = JSON.parse(text);
  const parsed = v.safeParse(chartSchema, Array.isArray(json) ? null : json);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return err({ ...placeInJson(text, path), message: messageOf(issue, path, locale) });
}

/** The field and what it may be: valibot's `expected` lists the choices of a closed set. */
function messageOf(issue: v.BaseIssue<unknown>, path: readonly (string | number)[], locale: Locale): string {
  const field = path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return translate(locale, 'cells.chart.json.unknown', { field });
  return issue.expected === null
    ? translate(locale, 'cells.chart.json.wrong', { field })
    : translate(locale, 'cells.chart.json.expected', { field, expected: issue.expected });
}
