import { expect, test } from 'vitest';
import { reliabilityValues } from '#lib/cells/reliability-values.ts';
import { assessedValues } from '#lib/cells/assessed-values.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import { codeOf, indicator, observation, smallCountry } from '../indicators/small-country.ts';

const areas = smallCountry();

/** 180 in 20,000, in a country with 50 per 10,000. */
function rowOf(id: string) {
  const definition = indicator({ id, naam: id, richting: 'context' });
  const rows = [observation(codeOf(1), 180, 20_000), observation('NL01', 4000, 800_000)];
  const assessment = createAssessor(definition, rows, areas).assess(codeOf(1), 'NL01');
  return { indicator: definition, area: codeOf(1), assessment };
}
const shown = (ids: readonly string[]) =>
  Object.fromEntries(assessedValues(ids.map(rowOf), 'nl').map((one) => [one.name, one.shown]));

test('running text names figures by their indicator, each with interval, class and comparison', () => {
  const values = shown(['drugs', 'afval']);
  expect(Object.keys(values)).toEqual(
    ['drugs', 'afval'].flatMap((id) => [id, `${id}_interval`, `${id}_klasse`, `${id}_vergelijking`])
  );
  expect(values).toMatchObject({
    drugs: '90,0',
    drugs_klasse: 'duidelijk hoger',
    afval_vergelijking: '50,0'
  });
  expect(values.drugs_interval).toMatch(/^7\d,\d–10\d,\d$/);
});

test('the only figure of a cell needs no name', () => {
  expect(shown(['drugs'])).toMatchObject({ waarde: '90,0', klasse: 'duidelijk hoger', drugs: '90,0' });
});

test('a text can say which figures can not be told, and which hang on being looked for', () => {
  const tested = rowOf('drugs');
  const sold = { ...tested, indicator: { ...tested.indicator, richting: 'detectie_afhankelijk' as const } };
  const hidden = {
    ...rowOf('afval'),
    assessment: { ...tested.assessment, noVerdict: 'geheim' as const }
  };
  expect(reliabilityValues([tested], 'nl').map((one) => one.shown)).toEqual([
    'Over elk van deze cijfers is een uitspraak mogelijk.',
    'Geen van deze cijfers hangt af van inzet of meldingsbereidheid.'
  ]);
  expect(reliabilityValues([sold, hidden], 'nl').map((one) => one.shown)).toEqual([
    'Geen uitspraak over afval (niet getoond om herleidbaarheid te voorkomen).',
    'Mede afhankelijk van inzet en meldingsbereidheid: drugs.'
  ]);
});
