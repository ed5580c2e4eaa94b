/** Gives equal texts an equal short one, and different texts different ones, for as long as it lives. */
export function createShortener(): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const short = seen.get(text) ?? seen.size.toString(36);
    seen.set(text, short);
    return short;
  };
}
