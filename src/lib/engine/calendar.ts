const DAY = 86_400_000;
/** DuckDB's infinities of dates (days) and timestamps (microseconds). */
const LAST_DAY = 2_147_483_647;
const LAST_MICROSECOND = 9_223_372_036_854_775_807n;

/** Days since 1970-01-01 as `2024-11-12`, for every year DuckDB knows. */
export function formatDay(days: number): string {
  if (Math.abs(days) >= LAST_DAY) return days > 0 ? 'infinity' : '-infinity';
  // Civil calendar in eras of 400 years, counted from 1 March 0000 (H. Hinnant, chrono-compatible algorithms).
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const text = `${pad(year > 0 ? year : 1 - year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return year > 0 ? text : `${text} (BC)`;
}

/** Microseconds since 1970 as `2024-11-12 10:42:00.123456`, zeros at the end of the fraction left out. */
export function formatInstant(microseconds: bigint): string {
  if (microseconds === LAST_MICROSECOND) return 'infinity';
  if (microseconds === -LAST_MICROSECOND) return '-infinity';
  const perDay = BigInt(DAY) * 1000n;
  const rest = ((microseconds % perDay) + perDay) % perDay;
  const days = Number((microseconds - rest) / perDay);
  const seconds = Number(rest / 1_000_000n);
  const fraction = pad(Number(rest % 1_000_000n), 6).replace(/0+$/, '');
  const [date = '', era = ''] = formatDay(days).split(' ');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = time.map((part) => pad(part, 2)).join(':');
  return `${date} ${clock}${fraction ? `.${fraction}` : ''}${era ? ` ${era}` : ''}`;
}

/** Days as milliseconds since 1970; NaN for the infinities. */
export const dayToMilliseconds = (days: number): number =>
  Math.abs(days) >= LAST_DAY ? Number.NaN : days * DAY;

/** Microseconds as milliseconds, with a fraction; NaN for the infinities. */
export const instantToMilliseconds = (microseconds: bigint): number =>
  microseconds === LAST_MICROSECOND || microseconds === -LAST_MICROSECOND
    ? Number.NaN
    : Number(microseconds) / 1000;

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
