import type { Indicator } from '#lib/indicators/definition.ts';
import type { Release } from '#lib/indicators/release.ts';

/** A release of 2024 in declarations alone. */
export const smallRelease = (
  resources: Release['resources'] = [],
  indicators: readonly Indicator[] = []
): Release => ({
  $schema: '',
  name: 'proef',
  title: 'Proef',
  version: '1',
  created: '2026-01-01',
  licenses: [],
  sources: [],
  resources,
  regiobeeld: {
    hash: '',
    status: 'openbaar',
    vintage: '2024',
    periods: ['2024'],
    levels: ['gemeente'],
    indicators,
    themes: [],
    disclosure: { rules: [], suppressed: 0 }
  }
});
