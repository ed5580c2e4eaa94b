/** Message with which a waiting version of the service worker takes over. */
const TAKE_OVER = 'vernieuw';
/** A tab that stays open for days asks for a new version when it is looked at again, once an hour at most. */
const HOUR = 3_600_000;

/** A newer version of the app that lies ready in this browser, and waits until the analyst wants it. */
export class AppUpdate {
  #waiting = $state.raw<ServiceWorker | null>(null);

  get ready(): boolean {
    return this.#waiting !== null;
  }

  /** Follows the registration that SvelteKit makes; gives back what ends it. `reload` starts the new version. */
  watch(container: ServiceWorkerContainer, page: Document, reload: () => void): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    // The first worker of a browser takes over too, and nothing is new then.
    let running = container.controller !== null;
    container.addEventListener(
      'controllerchange',
      () => {
        if (running) reload();
        running = true;
      },
      { signal }
    );
    void container.ready.then((registration) => {
      if (signal.aborted) return;
      const look = () => (this.#waiting = registration.active ? registration.waiting : null);
      const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
      registration.addEventListener('updatefound', follow, { signal });
      follow();
      look();
      let asked = page.timeline.currentTime ?? 0;
      page.addEventListener(
        'visibilitychange',
        () => {
          const now = page.timeline.currentTime ?? 0;
          if (page.visibilityState !== 'visible' || Number(now) - Number(asked) < HOUR) return;
          asked = now;
          void registration.update().catch(() => {});
        },
        { signal }
      );
    });
    return () => ended.abort();
  }

  /** Lets the newer version take over; every open tab then loads it. */
  apply(): void {
    this.#waiting?.postMessage(TAKE_OVER);
  }
}
