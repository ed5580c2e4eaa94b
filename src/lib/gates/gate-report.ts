import type { Edit } from '../document/edit.ts';
import type { CellId } from '../document/model.ts';
import type { MessageKey, MessageValues } from '../i18n/messages.ts';

/** `blokkade`: it may not leave · `waarschuwing`: it may, and this is said · `akkoord`: looked at, nothing found. */
export type GateOutcome = 'blokkade' | 'waarschuwing' | 'akkoord';

export type Gate = 'onthulling' | 'gelijke-behandeling';

/** A way to mend what was found: edits of the document, each of which can be undone. */
export interface Repair {
  readonly label: MessageKey;
  readonly values: MessageValues;
  readonly edits: readonly Edit[];
}

/** What one rule of a gate says. */
export interface GateFinding {
  readonly gate: Gate;
  readonly rule: string;
  readonly outcome: GateOutcome;
  /** The analyst must say yes before it may leave. */
  readonly asks: boolean;
  readonly title: MessageKey;
  readonly reason: MessageKey;
  readonly values: MessageValues;
  /** Cells it is about; empty for the document's own texts. */
  readonly cells: readonly CellId[];
  /** Best first; none where only the analyst can mend it. */
  readonly repairs: readonly Repair[];
}

export interface GateReport {
  /** The worst of the findings. */
  readonly outcome: GateOutcome;
  readonly findings: readonly GateFinding[];
}

/** Names a finding, so that an answer to it can be kept. */
export const findingKey = ({ gate, rule }: GateFinding): string => `${gate}/${rule}`;

const worst: readonly GateOutcome[] = ['blokkade', 'waarschuwing', 'akkoord'];

export const toReport = (findings: readonly GateFinding[]): GateReport => ({
  outcome: worst.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'akkoord',
  findings
});
