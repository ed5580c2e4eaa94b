import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Boundaries, FirstView } from '#lib/indicators/release.ts';
import { DATA } from './native-engine.ts';

/** What the page has of a release before its engine: areas with inhabitants, and the schematic map. */
export interface ReleaseParts {
  readonly firstView: FirstView;
  readonly boundaries: Boundaries;
}

export function readParts(id: string): ReleaseParts {
  const read = (part: string) => JSON.parse(readFileSync(join(DATA, id, `${part}.json`), 'utf8'));
  return { firstView: read('first-view'), boundaries: read('boundaries') };
}
