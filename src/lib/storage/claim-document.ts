/** The right to write one document, shared by all tabs of this browser. */
export interface DocumentClaim {
  /** False in a second tab, which only reads. */
  readonly writer: boolean;
  /** Takes the right from the tab that has it. */
  takeOver(): Promise<DocumentClaim>;
  /** Called once when another tab takes over. */
  onLost(listener: () => void): void;
  release(): void;
}

/** Asks for the right to write a document; the first tab gets it. Without Web Locks every tab writes, and revisions guard. */
export const claimDocument = (id: string, locks: LockManager | undefined): Promise<DocumentClaim> =>
  locks ? request(id, locks, { ifAvailable: true }) : Promise.resolve(withoutLocks);

const withoutLocks: DocumentClaim = {
  writer: true,
  takeOver: () => Promise.resolve(withoutLocks),
  onLost: () => undefined,
  release: () => undefined
};

function request(id: string, locks: LockManager, options: LockOptions): Promise<DocumentClaim> {
  return new Promise((resolve) => {
    const listeners = new Set<() => void>();
    let letGo: () => void = () => undefined;
    let released = false;
    let answered = false;
    const claim = (writer: boolean): DocumentClaim => ({
      writer,
      takeOver: () => request(id, locks, { steal: true }),
      onLost: (listener) => void listeners.add(listener),
      release() {
        released = true;
        letGo();
      }
    });
    locks
      .request(`regiobeeld-document-${id}`, options, (lock) => {
        answered = true;
        resolve(claim(lock !== null));
        return lock === null ? undefined : new Promise<void>((done) => (letGo = done));
      })
      .catch(() => {
        // A browser that refuses its stores refuses locks too.
        if (!answered) resolve(withoutLocks);
        // The lock was stolen: the promise of its holder is rejected.
        else if (!released) for (const listener of listeners) listener();
      });
  });
}
