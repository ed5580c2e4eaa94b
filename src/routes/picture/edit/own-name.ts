import { localPlace } from '#lib/ui/browser-place.ts';

const KEY = 'regiobeeld.naam';

/** The name under which comments were last written in this browser; `''` for none. */
export const ownName = (): string => localPlace.getItem(KEY) ?? '';

export function keepOwnName(name: string): void {
  if (name === '') localPlace.removeItem(KEY);
  else localPlace.setItem(KEY, name);
}
