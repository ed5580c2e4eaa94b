import { createContext } from 'svelte';

/** Whether a drag over the map draws a loop: a chip turns it on, a finished loop or Escape off. */
export class Lasso {
  on = $state(false);
}

export const [getLasso, setLasso] = createContext<Lasso>();
