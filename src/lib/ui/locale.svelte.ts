import { locales, type Locale } from '../i18n/locale.ts';
import { translate, type MessageKey, type MessageValues } from '../i18n/messages.ts';

const KEY = 'regiobeeld.locale';

/** Language of the page: the reader's choice, kept in this browser; Dutch until then. */
class PageLocale {
  #current = $state<Locale>('nl');

  get current(): Locale {
    return this.#current;
  }

  /** Reads the kept choice; call once in the browser. */
  restore(): void {
    const kept = localStorage.getItem(KEY);
    this.#show(locales.find((one) => one === kept) ?? 'nl');
  }

  set(locale: Locale): void {
    localStorage.setItem(KEY, locale);
    this.#show(locale);
  }

  /** Message in the page's language. */
  readonly t = (key: MessageKey, values?: MessageValues): string => translate(this.#current, key, values);

  #show(locale: Locale): void {
    this.#current = locale;
    document.documentElement.lang = locale;
  }
}

export const locale = new PageLocale();
