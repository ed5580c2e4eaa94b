import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { GateFinding, Repair } from '#lib/gates/gate-report.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { locale } from '#lib/ui/locale.svelte.ts';

/** Makes the edits of a repair; each can be undone. */
export function repairDocument(open: OpenDocument, { edits }: Repair): void {
  for (const edit of edits) open.dispatch(edit);
  announcer.say(locale.t('share.repaired'));
}

/** The reason stands in the cell it is about, so that it travels along and is printed under the figure. */
export function motivate(open: OpenDocument, { cells }: GateFinding, motivation: string): void {
  for (const { id, spec } of open.current.cells)
    if (cells.includes(id)) open.dispatch({ kind: 'spec', id, spec: { ...spec, motivation } });
}
