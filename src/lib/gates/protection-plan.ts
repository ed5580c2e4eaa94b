import type { Difference } from '../disclosure/differencing.ts';
import type { OwnRisk } from '../disclosure/own-risks.ts';
import type { Publication } from '../disclosure/publication.ts';

/** A number that must be hidden before the document may leave. */
export interface PlannedHide {
  readonly cell: string;
  /** Name of its row. */
  readonly row: string;
  readonly column: string;
  /** Rule of disclosure; `determinability` and `differences` for partners. */
  readonly rule: string;
  /** As the reader knows the number. */
  readonly said: string;
}

/** What can only be mended by leaving something out altogether. */
interface OpenDifference extends Difference {
  /** Own numbers that it is about or follows from. */
  readonly places: readonly PlannedHide[];
}

/** What must be hidden of own results beyond what is hidden already. */
export interface ProtectionPlan {
  /** For their own sake. */
  readonly primary: readonly PlannedHide[];
  /** To keep hidden or unpublished numbers from being worked out. */
  readonly partners: readonly PlannedHide[];
  /** Hidden numbers that would be worked out without partners. */
  readonly exposed: readonly string[];
  /** Unpublished small counts that would follow. */
  readonly differences: readonly Difference[];
  /** What follows whatever is hidden: from what left already, or from several small counts together. */
  readonly open: readonly OpenDifference[];
  /** What leaves once all this is hidden, for the ledger. */
  publications(): readonly Publication[];
  /** By cell: groups in which everyone counts. */
  readonly warnings: ReadonlyMap<string, readonly OwnRisk[]>;
  /** By cell: small counts that an own query takes from the release. */
  readonly publicSmall: ReadonlyMap<string, readonly OwnRisk[]>;
}
