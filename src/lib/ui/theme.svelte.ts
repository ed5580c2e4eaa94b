import { flushSync } from 'svelte';
import { localPlace } from './browser-place.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
type ThemeChoice = (typeof themeChoices)[number];

const KEY = 'regiobeeld.theme';

/** Light or dark: follows the system until the reader chooses; the choice is kept in this browser. Paper is light. */
class PageTheme {
  #choice = $state<ThemeChoice>('system');
  #systemDark = $state(false);
  #printing = $state(false);

  get choice(): ThemeChoice {
    return this.#choice;
  }

  get current(): 'light' | 'dark' {
    if (this.#printing) return 'light';
    if (this.#choice !== 'system') return this.#choice;
    return this.#systemDark ? 'dark' : 'light';
  }

  /** Reads the kept choice and follows the system; call once in the browser. */
  restore(): void {
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#systemDark = system.matches;
    system.addEventListener('change', (event) => (this.#systemDark = event.matches));
    // What is drawn in colours of its own is drawn anew before the browser looks.
    addEventListener('beforeprint', () => flushSync(() => (this.#printing = true)));
    addEventListener('afterprint', () => (this.#printing = false));
    const kept = localPlace.getItem(KEY);
    this.#show(themeChoices.find((one) => one === kept) ?? 'system');
  }

  set(choice: ThemeChoice): void {
    localPlace.setItem(KEY, choice);
    this.#show(choice);
  }

  #show(choice: ThemeChoice): void {
    this.#choice = choice;
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }
}

export const theme = new PageTheme();
