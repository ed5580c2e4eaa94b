import { describe, expect, test } from 'vitest';
import { indicators as demo, toIndicator } from '#datasets/demo/indicators.ts';
import { excludedTraits } from '#lib/disclosure/excluded-traits.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell } from '#lib/document/model.ts';
import { checkExcludedTraits } from '#lib/gates/excluded-traits.ts';
import { checkMotivation } from '#lib/gates/motivation.ts';
import { translate } from '#lib/i18n/messages.ts';

const indicators = demo.map((one) => toIndicator(one, [2024], true));
const documentOf = (kind: string, spec: Cell['spec']) =>
  createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '1', hash: '9f3c41aa' },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells: [{ id: 'c1', kind, name: '', folded: true, spec }]
  });
const traits = (kind: string, spec: Cell['spec']) =>
  checkExcludedTraits({ document: documentOf(kind, spec), results: [] });

describe('excluded traits', () => {
  test.each([
    ['map', { indicator: 'herkomst_marokko' }, 'gate.trait.herkomst'],
    ['peers', { features: ['inwoners', 'nationaliteit'] }, 'gate.trait.nationaliteit'],
    [
      'combination',
      { indicators: ['leegstand_woningen', 'woonwagenstandplaatsen'] },
      'gate.trait.woonwagens'
    ],
    ['sql', { sql: 'SELECT "Achternaam", count(*) FROM eigen GROUP BY 1' }, 'gate.trait.achternaam'],
    ['sql', { sql: "SELECT * FROM eigen WHERE naam ILIKE '%moskee%'" }, 'gate.trait.religie']
  ])('are blocked in a %s with %o', (kind, spec, reason) => {
    expect(traits(kind, spec)).toMatchObject({ outcome: 'blokkade', reason, cells: ['c1'] });
  });

  test('that only ask for care may be shown after a yes, and never combined', () => {
    expect(traits('map', { indicator: 'overbewoning' })).toMatchObject({
      outcome: 'waarschuwing',
      asks: true
    });
    expect(traits('combination', { indicators: ['overbewoning'] }).outcome).toBe('blokkade');
  });

  test('are not looked for in comments, headings and prose', () => {
    expect(traits('sql', { sql: 'SELECT 1 -- geen nationaliteit' }).outcome).toBe('akkoord');
    expect(traits('table', { title: 'Zonder herkomst' }).outcome).toBe('akkoord');
    expect(traits('text', { markdown: 'Nationaliteit telt hier niet mee.' }).outcome).toBe('akkoord');
  });

  test('each have a reason in both languages', () => {
    for (const { id } of excludedTraits)
      for (const locale of ['nl', 'en'] as const)
        expect(translate(locale, `gate.trait.${id}`, { name: 'x' })).toContain('‘x’');
  });
});

describe('a motivation', () => {
  const reason = 'Schulden maken ondernemers kwetsbaar voor inmenging, zie het plan van aanpak 2024.';
  const check = (ids: readonly string[], motivation = '', kind = 'combination') =>
    checkMotivation({ document: documentOf(kind, { indicators: ids, motivation }), indicators });

  test('is asked for sensitive context in a combination', () => {
    expect(check(['problematische_schulden', 'leegstand_woningen'])).toMatchObject({
      outcome: 'blokkade',
      reason: 'gate.motivation.missing',
      cells: ['c1']
    });
    expect(check(['problematische_schulden'], 'Nodig.').outcome).toBe('blokkade');
    expect(check(['problematische_schulden'], reason)).toMatchObject({
      outcome: 'akkoord',
      reason: 'gate.motivation.given',
      values: { motivation: reason }
    });
  });

  test('is not asked for other indicators, or for showing one', () => {
    expect(check(['leegstand_woningen', 'hennepkwekerijen']).reason).toBe('gate.motivation.none');
    expect(check(['problematische_schulden'], '', 'map').reason).toBe('gate.motivation.none');
  });

  test('is asked of every combination where the catalogue is not known', () => {
    const document = documentOf('combination', { indicators: ['leegstand_woningen'] });
    expect(checkMotivation({ document }).outcome).toBe('blokkade');
  });
});
