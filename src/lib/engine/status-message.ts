import { assertNever } from '../base/assert-never.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { EngineStatus } from './client.ts';

/** What the engine is doing, in the reader's language; megabytes with one decimal. */
export function engineStatusMessage(locale: Locale, status: EngineStatus): string {
  switch (status.phase) {
    case 'starting':
    case 'ready':
    case 'restarting':
    case 'failed':
      return translate(locale, `engine.status.${status.phase}`);
    case 'loading': {
      const { table, loaded, total } = status.progress;
      const megabytes = new Intl.NumberFormat(locale, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1
      });
      return translate(locale, 'engine.status.loading', {
        table,
        loaded: megabytes.format(loaded / 1e6),
        total: megabytes.format(total / 1e6)
      });
    }
    default:
      return assertNever(status);
  }
}
