import { describe, expect, test } from 'vitest';
import { findPeers } from '#lib/cells/peers/find-peers.ts';
import type { AreaFeature } from '#lib/indicators/area-features.ts';
import type { Observation } from '#lib/indicators/observation.ts';

const gemeenten = Array.from({ length: 40 }, (_, i) => `GM${i}`);

const observation = (gebied: string, indicator: string, waarde: number | null): Observation => ({
  gebied,
  periode: '2024',
  indicator,
  teller: null,
  noemer: null,
  waarde,
  markering: ''
});
const rows = (indicator: string, valueOf: (place: number) => number | null) =>
  gemeenten.map((code, place) => observation(code, indicator, valueOf(place)));

const feature = (id: AreaFeature['id'], source: string): AreaFeature => ({
  id,
  sources: [source],
  decimals: 0,
  value: (figures) => figures.get(source)?.waarde ?? null
});
const size = feature('inwoners', 'mensen');
const density = feature('dichtheid', 'dicht');

describe('the peers of a gemeente', () => {
  test('are those of about its size, nearest first', () => {
    const found = findPeers(
      'GM10',
      gemeenten,
      [size],
      rows('mensen', (place) => 1000 * 1.2 ** place),
      4
    );
    expect(found.refusal).toBeNull();
    expect(found.peers.map(({ area }) => area).sort()).toEqual(['GM11', 'GM12', 'GM8', 'GM9']);
    expect(found.features.map(({ share }) => share)).toEqual([1]);
  });

  test('share out what sets them apart over the features', () => {
    const observations = [
      ...rows('mensen', (place) => 1000 * 1.2 ** place),
      ...rows('dicht', (place) => 50 + ((place * 17) % 40))
    ];
    const { features } = findPeers('GM10', gemeenten, [size, density], observations, 15);
    expect(features.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('are never those of which a feature is hidden', () => {
    const hidden = (place: number) => (place === 11 ? null : 1000 * 1.2 ** place);
    const found = findPeers('GM10', gemeenten, [size], rows('mensen', hidden), 4);
    expect(found.areas).not.toContain('GM11');
    expect(found.peers.map(({ area }) => area)).not.toContain('GM11');
  });

  test('leave out a feature that is hidden here, or in many others', () => {
    const observations = [
      ...rows('mensen', (place) => 1000 * 1.2 ** place),
      ...rows('dicht', (place) => (place < 20 ? null : 50 + place))
    ];
    const { features } = findPeers('GM10', gemeenten, [size, density], observations, 4);
    expect(features.map(({ id }) => id)).toEqual(['inwoners']);
  });

  test('can not be said where nothing is known', () => {
    expect(findPeers('GM10', gemeenten, [size], [], 4).refusal).toBe('unknown');
    expect(findPeers('GM10', gemeenten, [], [], 4).refusal).toBe('unknown');
  });
});
