import { describe, expect, test } from 'vitest';
import type { EngineErrorKind } from '#lib/engine/client.ts';
import { engineErrorMessage } from '#lib/engine/error-message.ts';
import { engineStatusMessage } from '#lib/engine/status-message.ts';
import { locales } from '#lib/i18n/locale.ts';

const kinds: readonly EngineErrorKind[] = [
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

test('a misspelt column is named, with the one that was meant', () => {
  expect(
    engineErrorMessage('nl', {
      kind: 'unknown-column',
      detail: 'Referenced column "gemente" not found',
      name: 'gemente',
      suggestions: ['gemeente']
    })
  ).toEqual({ text: 'Kolom ‘gemente’ bestaat niet.', hint: 'Bedoelt u ‘gemeente’?' });
});

test('a slip of the pen is given its place', () => {
  const { text } = engineErrorMessage('nl', {
    kind: 'syntax',
    detail: 'x',
    position: { line: 2, column: 6 }
  });
  expect(text).toBe('Deze SQL is niet te lezen vanaf regel 2, teken 6.');
});

test.each([
  ['syntax', 'syntax error at or near "gebieden"', 'Bij ‘gebieden’ past het niet meer.'],
  ['syntax', 'no statement', 'Typ een vraag'],
  ['syntax', 'zero-length delimited identifier at or near """"', 'lege naam'],
  [
    'sql',
    'column "naam" must appear in the GROUP BY clause or must be part of an aggregate function.',
    'Zet ‘naam’ achter GROUP BY'
  ],
  ['sql', "Could not convert string 'abc' to INT32", 'De tekst ‘abc’ is geen getal of datum.'],
  ['refused', 'more than one statement', 'Een cel beantwoordt één vraag.']
] as const)('%s: what DuckDB often says is said in Dutch: %s', (kind, detail, words) => {
  const { hint } = engineErrorMessage('nl', { kind, detail });
  expect(hint).toContain(words);
  expect(hint).not.toContain('DuckDB');
});

test('words that DuckDB alone knows are passed on', () => {
  expect(engineErrorMessage('nl', { kind: 'sql', detail: 'ICU collation' }).hint).toBe(
    'DuckDB zegt: ICU collation'
  );
});

test('a function that does not exist is called one, with the one that was meant', () => {
  const error = {
    kind: 'sql',
    detail: 'Scalar Function with name cijfr does not exist!',
    name: 'cijfr',
    suggestions: ['cijfer']
  } as const;
  expect(engineErrorMessage('nl', error)).toEqual({
    text: 'Functie ‘cijfr’ bestaat niet.',
    hint: 'Bedoelt u ‘cijfer’?'
  });
});

test('a table that could not be brought is called by its own name, with what to do', () => {
  const error = { kind: 'load-failed', detail: 'TypeError', name: 'waarnemingen_buurt_native' } as const;
  expect(engineErrorMessage('nl', error)).toEqual({
    text: '‘waarnemingen_buurt’ is niet te laden.',
    hint: 'Controleer uw verbinding en probeer het opnieuw.'
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each(kinds)('%s has a sentence with all its places filled', (kind) => {
    const { text, hint } = engineErrorMessage(locale, { kind, detail: 'woorden', name: 'naam' });
    expect(`${text} ${hint}`).not.toMatch(/\{\w+\}/);
    expect(text).toMatch(/\.$/);
  });

  test('loading says how far it is', () => {
    const progress = { table: 'waarnemingen_wijk', loaded: 1_250_000, total: 4_000_000 };
    const text = engineStatusMessage(locale, { phase: 'loading', progress });
    expect(text).toContain(locale === 'nl' ? '1,3 van 4,0 MB' : '1.3 of 4.0 MB');
  });
});
