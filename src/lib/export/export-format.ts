import type { Cleared } from '../gates/cleared.ts';
import type { Leaving } from '../gates/departure.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { ExportRequest } from './request.ts';

/** A file, ready to be kept. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
  /** With its dot; a format that writes several files says `.zip`. */
  readonly extension: string;
}

/** Writes what was cleared; nothing else can be given to it. */
export type Encode = (cleared: Cleared<Leaving>, request: ExportRequest) => Promise<ExportFile>;

/** A form in which a picture leaves the house. */
export interface ExportFormat {
  readonly kind: string;
  readonly label: MessageKey;
  /** What it is good for. */
  readonly about: MessageKey;
  /** What a file of one part is called; with its dot. */
  readonly extension: string;
  /** Gives the writer, which is fetched with its libraries when it is asked for. */
  load(): Promise<Encode>;
}
