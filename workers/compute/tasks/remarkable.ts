import type { Area, CustomRegion } from '../../../src/lib/areas/area.ts';
import { createDirectory } from '../../../src/lib/areas/directory.ts';
import {
  findRemarkableSteps,
  type RemarkableList,
  type RemarkableQuestion
} from '../../../src/lib/indicators/find-remarkable.ts';
import { defineTask } from '../task.ts';

/** The question as it crosses to a worker: a directory is made anew from its areas. */
interface Input extends Omit<RemarkableQuestion, 'areas'> {
  readonly areas: readonly Area[];
  readonly regions: readonly CustomRegion[];
}

/** Which of many figures stand out, tested with overdispersed limits and adjusted for their number (methods, 8, 9, 13). */
export const remarkable = defineTask<Input, RemarkableList>(({ areas, regions, ...question }) =>
  findRemarkableSteps({ ...question, areas: createDirectory(areas, regions) })
);
