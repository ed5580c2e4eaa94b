import { expect, test } from 'vitest';
import { IDLE } from '#lib/document/cell-state.ts';
import { createDocument } from '#lib/document/create-document.ts';
import { checkUnfilled } from '#lib/gates/check-unfilled.ts';
import { unfilledTexts } from '#lib/gates/unfilled.ts';

const document = createDocument({
  id: 'proef',
  template: { name: 'gemeentelijk', changed: true },
  release: { id: 'demo', version: '1', hash: '' },
  parameters: { gebied: 'GM1709', periode: '2024', vergelijking: 'nederland', own: {} },
  cells: ['heel', 'leeg', 'tabel', 'gevraagd', 'vergeten'].map((id) => ({
    id,
    name: '',
    folded: false,
    kind: id === 'tabel' ? 'table' : 'text',
    spec: id === 'gevraagd' ? { prompt: 'Wat hoorden we van de wijkagent?' } : {}
  }))
});
const answers: Readonly<Record<string, object>> = {
  heel: { markdown: 'Moerdijk in 2024, met `code` en {geen} plaats.' },
  leeg: { markdown: 'Er zijn `{{cijfers.hennp}}` gevonden in `{{gebiet}}`, en nog eens `{{gebiet}}`.' },
  tabel: { markdown: '`{{niet.van.een.tekst}}`' },
  gevraagd: { markdown: ' ' },
  vergeten: { markdown: '' }
};
const unfilled = unfilledTexts(document, (id) => ({ ...IDLE, output: answers[id] }));

test('a text that keeps braces is found, with every place in it', () => {
  expect(unfilled).toContainEqual({
    cell: 'leeg',
    places: ['{{cijfers.hennp}}', '{{gebiet}}', '{{gebiet}}']
  });
  expect(unfilled.map(({ cell }) => cell)).toEqual(['leeg', 'gevraagd']);
});

test('a text that waits for the words it asks for may leave, and is pointed at', () => {
  const waiting = unfilled.filter(({ places }) => places.length === 0);
  expect(checkUnfilled({ unfilled: waiting })).toMatchObject({
    outcome: 'akkoord',
    reason: 'gate.unfilled.waits',
    values: { count: 1 },
    cells: ['gevraagd']
  });
});

test('it may leave, and the maker is told which places have no value', () => {
  const finding = checkUnfilled({ unfilled });
  expect(finding).toMatchObject({ outcome: 'waarschuwing', asks: false, cells: ['leeg'] });
  expect(String(finding.values['places'])).toMatch(/\{\{cijfers\.hennp\}\}.*\{\{gebiet\}\}/);
  expect(checkUnfilled({ unfilled: [] }).outcome).toBe('akkoord');
});
