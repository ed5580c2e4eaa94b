import type { AreaLooks } from './area-looks.ts';
import type { AreaMask } from './area-mask.ts';

/** Areas without data have no fill but a dotted outline; null when there are none. */
export function dottedAreas({ looks, of }: AreaLooks): AreaMask | null {
  const dotted = looks.map((look) => look.kind === 'class' && look.class === 'geen_gegevens');
  if (!dotted.includes(true)) return null;
  const mask = new Uint8Array(of.length + 1);
  for (let place = 0; place < of.length; place++) mask[place + 1] = Number(dotted[of[place] ?? 0] ?? false);
  return mask;
}
