import type { Mark } from '../../src/lib/indicators/definition.ts';
import { readHerindelingen } from '../reference/herindelingen.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { random } from './random.ts';
import type { World } from './world.ts';

/** Registrations that gemeenten keep themselves: some do not deliver every year. */
const ownRegistration = new Set([
  'sluitingen_13b',
  'meldingen_verhuur',
  'controles_vakantieparken',
  'signalen_ondermijning',
  'bibob_onderzoeken'
]);
/** A permit that only part of the gemeenten asks for. */
const notEverywhere = new Set(['kamerverhuur_vergund']);
/** A police region that did not deliver one year. */
const gaps = [{ indicator: 'hennepkwekerijen', riec: 'RIEC_NN', year: 2017 }];

/** CBS numbers onwards: gemeenten from this code on were formed in 2015 or later. */
const FIRST_NEW_CODE = 'GM1930';

/** Year in which a gemeente was formed; medians, scores and surveys of earlier years can't be pooled for it. */
const formed = new Map(
  readHerindelingen()
    .filter(({ soort, nieuweCode }) => soort !== 'gepland' && nieuweCode >= FIRST_NEW_CODE)
    .map(({ nieuweCode, datum }) => [nieuweCode, Number(datum.slice(0, 4))])
);

/** Per gemeente: why there is no figure this year, '' where there is. */
export function deliveries(
  seed: number,
  world: World,
  indicator: DemoIndicator,
  year: number
): readonly Mark[] {
  return world.gemeenten.map(({ code, riec }): Mark => {
    if (!indicator.additief && year < (formed.get(code) ?? 0)) return 'bestaat_niet';
    if (notEverywhere.has(indicator.id) && random(seed, indicator.id, code, 'permit').uniform() < 0.4)
      return 'nvt';
    if (ownRegistration.has(indicator.id) && random(seed, indicator.id, code, year).uniform() < 0.06)
      return 'onbekend';
    if (gaps.some((gap) => gap.indicator === indicator.id && gap.riec === riec && gap.year === year))
      return 'onbekend';
    return '';
  });
}

/** Gemeenten that took in part of a split one without a published share: the series starts anew that year. */
export const splitYears: ReadonlyMap<string, number> = new Map(
  readHerindelingen()
    .filter(({ soort, datum }) => soort === 'gesplitst' && datum > '2015-01-01')
    .map(({ nieuweCode, datum }) => [nieuweCode, Number(datum.slice(0, 4))])
);
