import { localPlace } from '#lib/ui/browser-place.ts';

const KEY = 'regiobeeld.losse-toetsen';

/** Whether keys without Ctrl or Alt are commands; people who dictate or mistype can turn them off. */
class SingleKeys {
  #on = $state(true);

  get on(): boolean {
    return this.#on;
  }

  /** Reads what was chosen before. */
  restore(): void {
    this.#on = localPlace.getItem(KEY) !== 'uit';
  }

  set(on: boolean): void {
    this.#on = on;
    localPlace.setItem(KEY, on ? 'aan' : 'uit');
  }
}

export const singleKeys = new SingleKeys();
