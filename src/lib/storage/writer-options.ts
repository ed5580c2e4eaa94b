/** What everything that writes must know of the page it writes for. */
export interface WriterOptions {
  /** Of the app, kept with every version for people who look into trouble. */
  readonly appVersion: string;
  /** Newest schema of a document that this page can write. */
  readonly schema: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
