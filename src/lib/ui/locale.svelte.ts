import { loadMessages } from '../i18n/load-messages.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { translate, type MessageKey, type MessageValues } from '../i18n/messages.ts';
import { localPlace } from './browser-place.ts';

const KEY = 'regiobeeld.locale';

/** Language of the page: the reader's choice, kept in this browser; Dutch until then. */
class PageLocale {
  #current = $state<Locale>('nl');

  get current(): Locale {
    return this.#current;
  }

  /** Brings back the kept choice; call before the first view. Dutch when its messages cannot be fetched. */
  async restore(): Promise<void> {
    const kept = locales.find((one) => one === localPlace.getItem(KEY)) ?? 'nl';
    await this.#show(kept).catch(() => this.#show('nl'));
  }

  /** Takes another language as soon as its messages are there; says whether they came. */
  async set(locale: Locale): Promise<boolean> {
    try {
      await this.#show(locale);
    } catch {
      return false;
    }
    localPlace.setItem(KEY, locale);
    return true;
  }

  /** Message in the page's language. */
  readonly t = (key: MessageKey, values?: MessageValues): string => translate(this.#current, key, values);

  async #show(locale: Locale): Promise<void> {
    await loadMessages(locale);
    this.#current = locale;
    document.documentElement.lang = locale;
  }
}

export const locale = new PageLocale();
