const KEY = 'regiobeeld.naam';

/** The name under which comments were last written in this browser; `''` for none. */
export const ownName = (): string => localStorage.getItem(KEY) ?? '';

export function keepOwnName(name: string): void {
  if (name === '') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, name);
}
