import type { Area } from '../areas/area.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { areaFeatures } from '../indicators/area-features.ts';
import type { Release } from '../indicators/release.ts';
import * as make from './cells.ts';
import { heading } from './section.ts';

const COUNT = 15;
/** Likeness in size alone says too little. */
const FEWEST_FEATURES = 3;

/** Which gemeenten are like this one; nothing for a region, or where the release knows too few features. */
export function peersCells(region: Area, release: Release, locale: Locale): readonly make.TemplateCell[] {
  const features = areaFeatures(release, release.regiobeeld.periods.at(-1) ?? '');
  if (region.niveau !== 'gemeente' || features.length < FEWEST_FEATURES) return [];
  return [
    heading(translate(locale, 'template.head.peers'), translate(locale, 'template.question.peers')),
    make.peers('vergelijkbaar', COUNT)
  ];
}
