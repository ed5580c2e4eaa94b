import type { OwnResult } from '../disclosure/own-result.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Document } from '../document/model.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { Emptied } from './emptied.ts';
import type { Repair } from './gate-report.ts';
import type { OwnWorld } from './own-world.ts';
import type { ProtectionPlan } from './protection-plan.ts';

import type { Unfilled } from './unfilled.ts';

/** Everything the gates look at. */
export interface GateInput extends OwnWorld {
  /** The document as it would leave; its texts are what others read. */
  readonly leaving: Document;
  /** Answers of SQL cells that readers would see. */
  readonly results: readonly OwnResult[];
  /** Cells that show rows of a file as they are. */
  readonly bareRows: readonly string[];
  /** Cells in which a small count can be read in another shape. */
  readonly encoded: readonly string[];
  /** Cells without SQL that show figures of data that was brought in. */
  readonly localFigures: readonly string[];
  /** What of own answers leaves emptier than it is seen here. */
  readonly emptied: readonly Emptied[];
  /** Texts with places that nothing fills. */
  readonly unfilled: readonly Unfilled[];
  readonly plan: ProtectionPlan;
  /** Leaving out totals, where that makes hiding partners needless. */
  readonly withoutTotals: Repair | null;
  readonly policy: DisclosurePolicy;
  /** The release's catalogue; without it every indicator counts as sensitive in a combination. */
  readonly indicators?: readonly Indicator[];
}
