import type { CellMode } from '#lib/cells/cell-actions.ts';
import type { OutlineEntry } from '#lib/cells/outline.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { Command } from './command.ts';

/** Dialogs and views over the picture. */
export type Overlay = 'palette' | 'shortcuts' | 'versions' | 'share' | 'export' | 'print' | 'present';

interface PictureWorld {
  readonly open: Pick<OpenDocument, 'undoLabel' | 'redoLabel' | 'undo' | 'redo' | 'flush' | 'runtime'>;
  readonly mode: CellMode;
  readonly readonly: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly locale: Locale;
  show(overlay: Overlay): void;
  setMode(mode: CellMode): void;
  follow(id: string): void;
}

const modes = [
  { mode: 'lezen', icon: 'book', keys: ['Alt+1'] },
  { mode: 'bewerken', icon: 'pencil', keys: ['Alt+2'] },
  { mode: 'analyseren', icon: 'code', keys: ['Alt+3'] }
] as const;

/** What can be done with the picture as a whole. */
export function pictureCommands(world: PictureWorld): readonly Command[] {
  const { open, mode, readonly, locale, show } = world;
  const t = (key: Parameters<typeof translate>[1], values = {}) => translate(locale, key, values);
  const locked = readonly ? t('editing.readonly') : undefined;
  const { undoLabel, redoLabel } = open;
  return [
    {
      id: 'undo',
      group: 'picture',
      icon: 'arrow-back-up',
      label: undoLabel ? t('editing.command.undo-step', { step: t(undoLabel) }) : t('picture.undo'),
      keys: ['Mod+Z'],
      unavailable: locked ?? (undoLabel ? undefined : t('editing.nothing-to-undo')),
      run: () => open.undo()
    },
    {
      id: 'redo',
      group: 'picture',
      icon: 'arrow-forward-up',
      label: redoLabel ? t('editing.command.redo-step', { step: t(redoLabel) }) : t('picture.redo'),
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      unavailable: locked ?? (redoLabel ? undefined : t('editing.nothing-to-redo')),
      run: () => open.redo()
    },
    {
      id: 'save',
      group: 'picture',
      icon: 'check',
      label: t('editing.command.save'),
      keys: ['Mod+S'],
      unavailable: locked,
      run: () => void open.flush()
    },
    {
      id: 'run-all',
      group: 'picture',
      icon: 'refresh',
      label: t('editing.command.run-all'),
      keys: ['Mod+Shift+Enter'],
      run: () => open.runtime.run()
    },
    {
      id: 'versions',
      group: 'picture',
      icon: 'history',
      label: t('editing.command.versions'),
      keys: ['Alt+Shift+V'],
      run: () => show('versions')
    },
    {
      id: 'share',
      group: 'picture',
      icon: 'share-2',
      label: t('picture.share'),
      keys: ['Alt+Shift+S'],
      run: () => show('share')
    },
    {
      id: 'export',
      group: 'picture',
      icon: 'download',
      label: t('export.action'),
      keys: ['Alt+Shift+E'],
      run: () => show('export')
    },
    {
      id: 'print',
      group: 'picture',
      icon: 'download',
      label: t('editing.command.print'),
      keys: ['Mod+P'],
      run: () => show('print')
    },
    ...modes.map(({ mode: to, icon, keys }): Command => ({
      id: `mode-${to}`,
      group: 'view',
      icon,
      keys,
      label: t(`picture.mode.${to}`),
      unavailable:
        to === mode ? t('editing.mode.already') : to === 'bewerken' && readonly ? locked : undefined,
      run: () => world.setMode(to)
    })),
    {
      id: 'present',
      group: 'view',
      icon: 'presentation',
      label: t('editing.command.present'),
      keys: ['Alt+Shift+P'],
      run: () => show('present')
    },
    {
      id: 'palette',
      group: 'view',
      icon: 'search',
      label: t('editing.command.palette'),
      keys: ['Mod+K'],
      run: () => show('palette')
    },
    {
      id: 'shortcuts',
      group: 'view',
      icon: 'keyboard',
      label: t('editing.command.shortcuts'),
      keys: ['?'],
      run: () => show('shortcuts')
    },
    ...world.outline.map(({ id, title }): Command => ({
      id: `go-${id}`,
      group: 'go',
      icon: 'arrow-right',
      label: t('editing.command.go', { title }),
      run: () => world.follow(id)
    }))
  ];
}
