import { describe, expect, test } from 'vitest';
import { cellKindsByName } from '#lib/cells/index.ts';
import { templateFor, templates } from '#lib/templates/index.ts';
import { regionaal } from '#lib/templates/regionaal.ts';
import type { Area } from '#lib/areas/area.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import type { Release } from '#lib/indicators/release.ts';

const region: Area = {
  code: 'RIEC_ZWB',
  naam: 'RIEC Zeeland West-Brabant',
  niveau: 'riec',
  provincie: null,
  riec: 'RIEC_ZWB',
  veiligheidsregio: null,
  gemeente: null,
  wijk: null
};

const indicator = (
  id: string,
  thema: string,
  perioden: readonly string[],
  rest: Partial<Indicator> = {}
): Indicator => ({
  id,
  naam: id,
  naam_en: id,
  thema,
  eenheid: '% van de inwoners',
  per: 100,
  teller: '',
  noemer: '',
  soort: 'percentage',
  additief: true,
  richting: 'context',
  gevoelig: false,
  afronding: 0,
  bron: '',
  tabel: '',
  licentie: '',
  definitie: '',
  definitie_en: '',
  kanttekening: '',
  niveaus: ['gemeente'],
  perioden,
  reeksbreuk: null,
  ...rest
});

const releaseOf = (indicators: readonly Indicator[]): Release => ({
  $schema: '',
  name: 'proef',
  title: 'Proef',
  version: '1',
  created: '2026-01-01',
  licenses: [],
  sources: [],
  resources: [],
  regiobeeld: {
    hash: '',
    status: 'openbaar',
    vintage: '2024',
    periods: ['2024'],
    levels: ['gemeente'],
    indicators,
    themes: [{ id: 'bevolking', naam: 'Bevolking', naam_en: 'Population' }],
    disclosure: { rules: [], suppressed: 0 }
  }
});

const unknown = releaseOf([
  indicator('jongeren', 'bevolking', ['2024']),
  indicator('ouderen', 'bevolking', ['2023', '2024']),
  indicator('schulden', 'bevolking', ['2024'], { gevoelig: true })
]);

describe.each(templates)('the template $name', (template) => {
  test.each(['nl', 'en'] as const)('makes cells that their kinds accept, in %s', (locale) => {
    const cells = template.create(region, unknown, locale);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    for (const { kind, spec } of cells) expect(cellKindsByName.get(kind)?.parse(spec).ok).toBe(true);
  });

  test('ends with how it was made', () => {
    expect(template.create(region, unknown, 'nl').at(-1)?.kind).toBe('methods');
  });

  test('names nothing that the release lacks, and no sensitive context', () => {
    const specs = template.create(region, unknown, 'nl').map(({ spec }) => ({ ...spec, markdown: '' }));
    expect(JSON.stringify(specs)).not.toMatch(/drugsmisdrijven|schulden/);
  });

  test('keeps every question of a release that can not answer it, with the reason', () => {
    const texts = template.create(region, unknown, 'nl').map(({ spec }) => String(spec['markdown'] ?? ''));
    const answered = template.create(region, unknown, 'nl').filter(({ kind }) => kind !== 'text').length;
    expect(answered).toBeGreaterThanOrEqual(2);
    expect(texts.filter((text) => text.startsWith('## ')).length).toBeGreaterThan(2);
  });
});

test.each(['regionaal', 'gemeentelijk', 'vergelijk'])(
  'the template %s shows what an unknown release has',
  (name) => {
    const cells = templates.find((one) => one.name === name)?.create(region, unknown, 'nl');
    expect(JSON.stringify(cells)).toMatch(/jongeren/);
  }
);

test('an unknown release is shown by its own themes, with a trend only where there is a series', () => {
  const cells = regionaal.create(region, unknown, 'nl');
  expect(cells.find(({ name }) => name === 'thema_1_cijfers')?.spec).toMatchObject({
    indicators: ['jongeren', 'ouderen']
  });
  expect(cells.find(({ name }) => name === 'thema_1_ontwikkeling')?.spec).toMatchObject({
    indicators: ['ouderen']
  });
});

test('what is not in the release is said, not passed over', () => {
  const text = regionaal.create(region, unknown, 'nl').map(({ spec }) => String(spec['markdown'] ?? ''));
  expect(text.join('\n')).toContain('Niet in deze uitgave: Het gebied en de gelegenheid, Drugs, Vastgoed');
});

test('a gemeente gets one page, a region the full picture', () => {
  expect(templateFor('gemeente').name).toBe('gemeentelijk');
  expect(templateFor('riec').name).toBe('regionaal');
});
