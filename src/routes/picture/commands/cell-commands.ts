import type { CellActions } from '#lib/cells/cell-actions.ts';
import type { AnyCellKind } from '#lib/document/cell-kind.ts';
import type { Cell } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { IconName } from '#lib/ui/icons.ts';
import type { Command } from './command.ts';

interface CellWorld {
  readonly cells: readonly Cell[];
  /** Cell that was last chosen; `''` for none. */
  readonly selected: string;
  /** Why cells can't be changed now: another mode, or another tab writes. */
  readonly locked: string | undefined;
  readonly actions: CellActions;
  readonly kinds: readonly AnyCellKind[];
  readonly iconOf: (kind: string) => IconName;
  readonly locale: Locale;
  insert(kind: AnyCellKind, at: number): void;
  /** Moves a cell and keeps the focus on it. */
  move(id: string, to: number): void;
  comment(id: string): void;
}

/** What can be done to the chosen cell, and what can be put after it. */
export function cellCommands(world: CellWorld): readonly Command[] {
  const { cells, selected, locked, actions, locale } = world;
  const at = cells.findIndex(({ id }) => id === selected);
  const cell = cells[at];
  const why = locked ?? (cell ? undefined : translate(locale, 'editing.choose-cell'));
  const command = (
    id: string,
    icon: IconName,
    keys: readonly string[],
    unavailable: string | undefined,
    run: (cell: Cell) => void
  ): Command => ({
    id,
    group: 'cell',
    icon,
    keys,
    label: translate(locale, `editing.command.${id as 'move-up'}`),
    unavailable: why ?? unavailable,
    run: () => cell && run(cell)
  });
  const first = at === 0 ? translate(locale, 'editing.first') : undefined;
  const last = at === cells.length - 1 ? translate(locale, 'editing.last') : undefined;
  return [
    command('move-up', 'arrow-up', ['Alt+ArrowUp'], first, ({ id }) => world.move(id, at - 1)),
    command('move-down', 'arrow-down', ['Alt+ArrowDown'], last, ({ id }) => world.move(id, at + 1)),
    command('duplicate', 'copy', ['Alt+Shift+D'], undefined, ({ id }) =>
      actions.dispatch({ kind: 'duplicate', id })
    ),
    command('delete', 'trash', ['Alt+Shift+Backspace'], undefined, ({ id }) =>
      actions.dispatch({ kind: 'delete', id })
    ),
    command('fold', 'code', ['Alt+Shift+F'], undefined, ({ id, folded }) =>
      actions.dispatch({ kind: 'fold', id, folded: !folded })
    ),
    command('run', 'player-play', ['Alt+Enter'], undefined, ({ id }) => actions.run(id)),
    command('comment', 'message', ['Alt+Shift+C'], undefined, ({ id }) => world.comment(id)),
    ...world.kinds.map((kind): Command => ({
      id: `insert-${kind.kind}`,
      group: 'insert',
      icon: world.iconOf(kind.kind),
      label: translate(locale, 'editing.command.insert', { kind: translate(locale, kind.label) }),
      unavailable: locked,
      run: () => world.insert(kind, at < 0 ? cells.length : at + 1)
    }))
  ];
}
