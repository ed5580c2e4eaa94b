import { expect, test } from 'vitest';
import { createExploration } from '#lib/explorer/create-exploration.ts';
import { comparisonChoices } from '../../../../src/routes/verkennen/comparison-choices.ts';
import { start } from '../../explorer/explorations.ts';
import { codeOf, indicator, smallCountry } from '../../indicators/small-country.ts';

const choices = (gebied: string, known: readonly string[], vergelijking = 'nederland') =>
  comparisonChoices(
    {
      areas: smallCountry(),
      current: { ...createExploration({ ...start, gebied }), vergelijking },
      indicator: (id) => (known.includes(id) ? indicator({ id }) : undefined)
    },
    'nl'
  ).map(({ value }) => value);

test('a gemeente has peers, and a class of urbanity where the release knows address density', () => {
  expect(choices(codeOf(0), ['omgevingsadressendichtheid'])).toContain('stedelijkheid');
  expect(choices(codeOf(0), [])).not.toContain('stedelijkheid');
  expect(choices(codeOf(0), [])).toContain('vergelijkbaar');
});

test('a region has neither', () => {
  const ofRegion = choices('RIEC_NN', ['omgevingsadressendichtheid']);
  expect(ofRegion).not.toContain('stedelijkheid');
  expect(ofRegion).not.toContain('vergelijkbaar');
});

test('what an address asks for stays in the list, so that the screen can say why it is not made', () => {
  expect(choices(codeOf(0), [], 'stedelijkheid')).toContain('stedelijkheid');
});
