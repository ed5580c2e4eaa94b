import type { Cleared } from '../gates/cleared.ts';
import type { Leaving } from '../gates/departure.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { ExportRequest } from './request.ts';

/** Writes what was cleared; nothing else can be given to it. */
export type Encode = (cleared: Cleared<Leaving>, request: ExportRequest) => Promise<Uint8Array>;

/** A form in which a picture leaves the house. */
export interface ExportFormat {
  readonly kind: string;
  readonly label: MessageKey;
  /** What it is good for. */
  readonly about: MessageKey;
  readonly mime: string;
  /** With its dot. */
  readonly extension: string;
  readonly encode: Encode;
}
