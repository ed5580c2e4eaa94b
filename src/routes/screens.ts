import type { MessageKey } from '#lib/i18n/messages.ts';
import type { IconName } from '#lib/ui/icons.ts';

export interface Screen {
  /** Under the base path. */
  readonly path: string;
  readonly label: MessageKey;
  readonly icon: IconName;
}

/** The screens of the main menu, in order. */
export const screens: readonly Screen[] = [
  { path: '/', label: 'nav.start', icon: 'home' },
  { path: '/verkennen/', label: 'nav.explore', icon: 'map-search' },
  { path: '/beeld/', label: 'nav.pictures', icon: 'report' },
  { path: '/gegevens/', label: 'nav.data', icon: 'database' },
  { path: '/methode/', label: 'nav.methods', icon: 'math-function' }
];

/** Whether a screen is the one at `pathname` (without the base); links open among the pictures. */
export const isCurrent = (screen: Screen, pathname: string): boolean =>
  screen.path === '/'
    ? pathname === '/'
    : pathname.startsWith(screen.path) || (screen.path === '/beeld/' && pathname.startsWith('/open/'));
