/** A key with what is held down, as `Mod+Shift+Z`; `Mod` is Ctrl, on a Mac ⌘. */
export type KeyCombination = string;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const parts = (keys: KeyCombination): { readonly key: string; readonly held: ReadonlySet<string> } => {
  const names = keys.split('+');
  return { key: names.at(-1) ?? '', held: new Set(names.slice(0, -1)) };
};

/** With Alt held a Mac types another letter, so letters and digits are known by their place on the keyboard too. */
const isKey = ({ key, code }: Pressed, wanted: string): boolean =>
  key.toLowerCase() === wanted.toLowerCase() ||
  code === `Key${wanted.toUpperCase()}` ||
  code === `Digit${wanted}`;

/** Whether exactly these keys are pressed. */
export function isPressed(pressed: Pressed, keys: KeyCombination, mac: boolean): boolean {
  const { key, held } = parts(keys);
  const mod = mac ? pressed.metaKey : pressed.ctrlKey;
  // What must be typed with Shift on one keyboard is a key of its own on another.
  const shift = key === '?' || pressed.shiftKey === held.has('Shift');
  return mod === held.has('Mod') && pressed.altKey === held.has('Alt') && shift && isKey(pressed, key);
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Backspace: '⌫'
};

/** The keys as they stand on the keyboard: `Ctrl`, `Shift`, `Z`. */
export const keyCaps = (keys: KeyCombination, mac: boolean): readonly string[] =>
  keys
    .split('+')
    .map((name) =>
      name === 'Mod' ? (mac ? '⌘' : 'Ctrl') : name === 'Alt' && mac ? '⌥' : (SIGNS[name] ?? name)
    );
