import { err, ok, type Result } from '../base/result.ts';
import { findingKey, type GateFinding, type GateReport } from './gate-report.ts';

/** Made here only: the private field keeps every other object from passing as cleared. */
class Passed<T> {
  readonly #passed = true;
  constructor(readonly value: T) {}

  static is(value: object): boolean {
    return #passed in value;
  }
}

/** Something that went through the gates and may leave the browser. */
export type Cleared<T> = Passed<T>;

/**
 * Lets a value leave if its report has no blokkade and every question in it was answered with yes; otherwise says what
 * stands in the way.
 *
 * `accepted` holds keys of findings (`findingKey`).
 */
export function clear<T>(
  value: T,
  report: GateReport,
  accepted: Pick<ReadonlySet<string>, 'has'>
): Result<Cleared<T>, readonly GateFinding[]> {
  const inTheWay = report.findings.filter(
    (finding) => finding.outcome === 'blokkade' || (finding.asks && !accepted.has(findingKey(finding)))
  );
  return inTheWay.length === 0 ? ok(new Passed(value)) : err(inTheWay);
}

/** For the doors of export and share: true only for what `clear` made. */
export const isCleared = (value: object): boolean => Passed.is(value);
