/** Where a result names no area, all of it is about one place: everything that is counted. */
export const EVERYWHERE = '-';

/** Everything that is counted but some areas. */
export const everywhereBut = (codes: readonly string[]): string =>
  codes.length === 0 ? EVERYWHERE : `${EVERYWHERE}${codes.toSorted().join('-')}`;

/** Areas that `-GM0748-GM0758` leaves out; null for a code. */
export const leftOut = (code: string): readonly string[] | null =>
  code.startsWith(EVERYWHERE) ? code.split('-').filter((one) => one !== '') : null;

/** `GM0748 2024` → `GM0748`, `2024`. */
export function splitMember(member: string): readonly [code: string, period: string] {
  const space = member.indexOf(' ');
  return space < 0 ? [member, ''] : [member.slice(0, space), member.slice(space + 1)];
}

export const toMember = (code: string, period: string): string => `${code} ${period}`.trimEnd();
