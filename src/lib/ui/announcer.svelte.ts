/** One message at a time for eye and screen reader; `Toast` shows it. */
class Announcer {
  #message = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  get message(): string {
    return this.#message;
  }

  /** Says a message; it goes after five seconds. */
  say(message: string): void {
    clearTimeout(this.#timer);
    this.#message = message;
    this.#timer = setTimeout(() => (this.#message = ''), 5000);
  }
}

export const announcer = new Announcer();
