import type { Area, CustomRegion } from '../../../src/lib/areas/area.ts';
import { createDirectory } from '../../../src/lib/areas/directory.ts';
import {
  classifyCountrySteps,
  type CountryClasses,
  type CountryQuestion
} from '../../../src/lib/indicators/classify-country.ts';
import { defineTask } from '../task.ts';

/** The country's question as it crosses to a worker: a directory is made anew from its areas. */
interface Input extends Omit<CountryQuestion, 'areas'> {
  readonly areas: readonly Area[];
  readonly regions: readonly CustomRegion[];
}

/** All gemeenten on all indicators, tested with overdispersed limits and adjusted for their number (methods, 8, 9, 13). */
export const classifyCountry = defineTask<Input, CountryClasses>(
  ({ areas, regions, ...question }) =>
    classifyCountrySteps({ ...question, areas: createDirectory(areas, regions) }),
  ({ classes, warningLow, warningHigh, alarmLow, alarmHigh, p, adjusted, adjustedOverAll, phi, tau2 }) =>
    [classes, warningLow, warningHigh, alarmLow, alarmHigh, p, adjusted, adjustedOverAll, phi, tau2].map(
      ({ buffer }) => buffer
    )
);
