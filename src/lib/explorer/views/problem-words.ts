import { engineErrorMessage } from '../../engine/error-message.ts';
import type { IndicatorId } from '../../indicators/definition.ts';
import { locale } from '../../ui/locale.svelte.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Why figures of an indicator, or their tests, did not come, and what to do; `''` where nothing went wrong. */
export function problemWords(explorer: Pick<Explorer, 'problem' | 'testsFailed'>, id: IndicatorId): string {
  const problem = explorer.problem(id);
  if (!problem) return explorer.testsFailed ? locale.t('explorer.untested') : '';
  const { text, hint } = engineErrorMessage(locale.current, problem);
  return locale.t('explorer.failed', { reason: hint ? `${text} ${hint}` : text });
}
