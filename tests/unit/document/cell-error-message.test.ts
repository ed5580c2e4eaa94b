import { expect, test } from 'vitest';
import { cellErrorMessage } from '#lib/document/cell-error-message.ts';
import type { CellError } from '#lib/document/cell-kind.ts';
import { closestNames } from '#lib/document/closest-names.ts';
import type { EngineErrorKind } from '#lib/engine/client.ts';
import { locales } from '#lib/i18n/locale.ts';

const engineKinds: readonly EngineErrorKind[] = [
  'syntax',
  'unknown-table',
  'unknown-column',
  'unknown-parameter',
  'refused',
  'sql',
  'cancelled',
  'time-limit',
  'memory',
  'crashed',
  'load-failed',
  'hash-mismatch',
  'unlocked',
  'unavailable'
];
const errors: readonly CellError[] = [
  ...engineKinds.map((kind): CellError => ({
    kind: 'engine',
    error: { kind, detail: 'd', name: 'n', position: { line: 1, column: 2 } }
  })),
  { kind: 'spec', field: 'kolommen', detail: 'te veel' },
  { kind: 'unknown-kind', name: 'hologram' },
  { kind: 'cycle', path: ['a', 'b', 'a'] },
  { kind: 'upstream', name: 'a' },
  { kind: 'unknown-cell', name: 'drugz', suggestions: ['drugs'] },
  { kind: 'unknown-indicator', name: 'x', suggestions: [] },
  { kind: 'unknown-area', name: 'GM9999' },
  { kind: 'cancelled' }
];

test.each(errors)('the error $kind has words in both languages, and no empty places', (error) => {
  for (const locale of locales) expect(cellErrorMessage(error, locale)).toMatch(/^[^{}]{8,}$/);
});

test('a cycle shows its way and a wrong name what may have been meant', () => {
  expect(cellErrorMessage({ kind: 'cycle', path: ['a', 'b', 'a'] }, 'nl')).toContain('a → b → a');
  expect(cellErrorMessage({ kind: 'unknown-cell', name: 'drugz', suggestions: ['drugs'] }, 'nl')).toBe(
    'Cel ‘drugz’ bestaat niet. Bedoelt u ‘drugs’?'
  );
});

test('names that come close are few and best first', () => {
  expect(closestNames('drugz', ['drugs', 'regio', 'drugs_regio', 'vastgoed'])).toEqual(['drugs']);
  expect(closestNames('drugs', ['drugs_regio', 'drug'])).toEqual(['drug', 'drugs_regio']);
  expect(closestNames('x', [])).toEqual([]);
});
