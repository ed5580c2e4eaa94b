import type { Direction } from '../../../map/nearest.ts';

/** What a key asks of a map. */
export type MapAct =
  | { readonly kind: 'go'; readonly to: Direction; readonly box: boolean }
  | { readonly kind: 'pick'; readonly more: boolean }
  | { readonly kind: 'zoom'; readonly closer: boolean }
  | { readonly kind: 'open' | 'fit' | 'leave' };

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
};

/** Null for a key that means nothing here. */
export function mapKey({
  key,
  shiftKey
}: {
  readonly key: string;
  readonly shiftKey: boolean;
}): MapAct | null {
  const to = directions[key];
  if (to) return { kind: 'go', to, box: shiftKey };
  switch (key) {
    case 'Enter':
      return shiftKey ? { kind: 'open' } : { kind: 'pick', more: false };
    case ' ':
      return { kind: 'pick', more: true };
    case '+':
    case '=':
      return { kind: 'zoom', closer: true };
    case '-':
      return { kind: 'zoom', closer: false };
    case '0':
      return { kind: 'fit' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}
