import { describe, expect, test } from 'vitest';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { clear, isCleared } from '#lib/gates/cleared.ts';
import { findingKey } from '#lib/gates/gate-report.ts';
import type { GateInput } from '#lib/gates/gate-input.ts';
import { answer, lookAt, numbers, texts } from './look-at.ts';

const cell = (id: string, kind: string, spec: Cell['spec']): Cell => ({
  id,
  kind,
  name: '',
  folded: true,
  spec
});
const documentOf = (...cells: readonly Cell[]): Document =>
  createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '1', hash: '9f3c41aa' },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells
  });
const report = (document: Document, results: GateInput['results'] = []) => lookAt(document, results);
const finding = (document: Document, rule: string, results: GateInput['results'] = []) =>
  lookAt(document, results).finding(rule);

describe('the gates', () => {
  test('answer akkoord for every rule, with what was looked at, when nothing is found', () => {
    const { outcome, findings } = report(documentOf(cell('c1', 'text', { markdown: 'Een rustig beeld.' })));
    expect(outcome).toBe('akkoord');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'threshold',
      'percentages',
      'implied-count',
      'small-areas',
      'dominance',
      'determinability',
      'differences',
      'rows',
      'encoded',
      'local-figures',
      'emptied',
      'personal-literals',
      'excluded-traits',
      'motivation',
      'words',
      'unfilled'
    ]);
  });

  test('ask about a literal that looks like a BSN, deep in a spec too, and let it through after a yes', () => {
    const document = documentOf(
      cell('c1', 'text', { markdown: 'Rustig.' }),
      cell('c2', 'sql', { sql: "SELECT '111222333' AS nummer", opties: [{ van: 'kvk 12345679' }] })
    );
    const checked = report(document);
    expect(checked.outcome).toBe('waarschuwing');
    expect(finding(document, 'personal-literals')).toMatchObject({
      asks: true,
      cells: ['c2'],
      reason: 'gate.personal.bsn',
      values: { count: 2 }
    });
    expect(clear('x', checked, new Set()).ok).toBe(false);
    const keys = new Set(checked.findings.filter(({ asks }) => asks).map(findingKey));
    expect(clear('x', checked, keys).ok).toBe(true);
  });

  test('find an e-mail address in the note of the document itself', () => {
    const document = { ...documentOf(), note: 'Vragen? jan@gemeente.nl' };
    expect(finding(document, 'personal-literals')).toMatchObject({
      reason: 'gate.personal.email',
      cells: []
    });
  });

  test('block small counts from local data, whatever is accepted, and only say those of a release', () => {
    const counts = (lokaal: boolean) => [
      answer('c1', [texts('soort', ['a', 'b', 'c', 'd']), numbers('aantal', [12, 3, 0, NaN])], lokaal)
    ];
    expect(finding(documentOf(), 'threshold', counts(false))).toMatchObject({
      outcome: 'waarschuwing',
      values: { minimum: 5, names: 'b' }
    });
    const local = report(documentOf(), counts(true));
    expect(local.outcome).toBe('blokkade');
    expect(clear('x', local, new Set(local.findings.map(findingKey))).ok).toBe(false);
  });

  test('take whole numbers of own data for counts, and of the release only what is called so', () => {
    const columns = [
      'aantal',
      'teller',
      'aantal_panden',
      'COUNT(*)',
      'n',
      'drugs',
      'jaar',
      'aandeel',
      'stap'
    ];
    const small = (lokaal: boolean) =>
      columns.filter((name) => {
        const results = [answer('c1', [texts('soort', ['a']), numbers(name, [3])], lokaal)];
        return finding(documentOf(), 'threshold', results)?.outcome !== 'akkoord';
      });
    expect(small(false)).toEqual(['aantal', 'teller', 'aantal_panden', 'COUNT(*)', 'n']);
    expect(small(true)).toEqual(['aantal', 'teller', 'aantal_panden', 'COUNT(*)', 'n', 'drugs']);
  });

  test('block a word that judges a place, in prose but not in SQL', () => {
    const judged = documentOf(cell('c1', 'text', { markdown: 'Dit is een risicowijk.' }));
    expect(finding(judged, 'words')).toMatchObject({ outcome: 'blokkade', cells: ['c1'] });
    const sql = documentOf(cell('c1', 'sql', { sql: 'SELECT risicowijk FROM x' }));
    expect(finding(sql, 'words')).toMatchObject({ outcome: 'akkoord' });
  });

  test('are the only way to something cleared', () => {
    const cleared = clear('x', report(documentOf()), new Set());
    expect(cleared.ok && isCleared(cleared.value)).toBe(true);
    expect(isCleared({ value: 'x' })).toBe(false);
  });
});
