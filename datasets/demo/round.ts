/** Nearest multiple of the base, halves up; the value itself at base 0. */
export function roundTo(base: number, value: number): number {
  return base === 0 ? value : Math.floor(value / base + 0.5) * base;
}

/** To so many significant digits. */
export function roundSignificant(digits: number, value: number): number {
  return Number(value.toPrecision(digits));
}
