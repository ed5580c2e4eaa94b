import type { CellContext } from '../document/cell-kind.ts';
import { translate } from '../i18n/messages.ts';

/** A description, with the indicators that were asked for and are not in this release named at its end. */
export const withMissing = (
  description: string,
  missing: readonly string[],
  { locale }: Pick<CellContext, 'locale'>
): string =>
  missing.length === 0
    ? description
    : `${description} ${translate(locale, 'cells.describe.missing', { names: missing.join(', ') })}`.trim();
