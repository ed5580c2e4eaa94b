/** Whether this browser has a connection, as far as it knows. */
export class Online {
  #online = $state(true);

  get current(): boolean {
    return this.#online;
  }

  /** Follows the window's own word for it; gives back what ends it. */
  watch(window: Window): () => void {
    const look = () => (this.#online = window.navigator.onLine);
    const ended = new AbortController();
    window.addEventListener('online', look, ended);
    window.addEventListener('offline', look, ended);
    look();
    return () => ended.abort();
  }
}
