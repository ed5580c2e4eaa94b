import type { Area } from '../areas/area.ts';
import type { Cell } from '../document/model.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Release } from '../indicators/release.ts';

/** A picture to start from: an area and a release in, cells with fixed ids out. */
export interface Template {
  readonly name: string;
  readonly label: MessageKey;
  readonly what: MessageKey;
  /** Of its pictures, with their area and period. */
  readonly title: MessageKey;
  /** For whom it is, and how long it gets. */
  readonly who: MessageKey;
  readonly length: MessageKey;
  create(region: Area, release: Release, locale: Locale): readonly Cell[];
}
