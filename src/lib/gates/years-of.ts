/** `2022-2024` is a sum over three years; any other period stands for itself. */
export function yearsOf(period: string): readonly string[] {
  const [, first, last] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(period.trim()) ?? [];
  if (first === undefined || last === undefined) return [period];
  const length = Number(last) - Number(first) + 1;
  return length < 2 || length > 50 ? [period] : Array.from({ length }, (_, i) => String(Number(first) + i));
}
