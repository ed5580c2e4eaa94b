import { expect, test } from 'vitest';
import { mask, type MaskableFigure } from '#lib/disclosure/mask.ts';

const figure = (name: string, teller: number, rank: number): MaskableFigure => ({
  name,
  teller,
  noemer: 12_000,
  waarde: teller / 12,
  low: teller - 1,
  high: teller + 1,
  bar: teller,
  rank,
  class: 'hoger',
  description: `${name}: ${teller} per 12.000`
});
const figures = [
  figure('Zundert', 987_654, 1),
  figure('Breda', 876_543, 2),
  figure('Altena', 87, 3),
  figure('Oss', 76, 4)
];
const isHidden = ({ name }: MaskableFigure) => name === 'Breda' || name === 'Zundert';

test('a masked figure keeps its name and denominator, and nothing that repeats its number', () => {
  const text = JSON.stringify(mask(figures, isHidden, 'geheim'));
  expect(text).not.toMatch(/987|876|8230|7304/);
  expect(
    mask(figures, isHidden, 'geheim').map(({ name, rank, description }) => [name, rank, description])
  ).toEqual([
    ['Altena', 1, 'Altena: 87 per 12.000'],
    ['Oss', 2, 'Oss: 76 per 12.000'],
    ['Breda', null, 'geheim'],
    ['Zundert', null, 'geheim']
  ]);
});

test('order and ranks do not depend on what is hidden', () => {
  const other = [
    figure('Breda', 1, 4),
    figure('Altena', 87, 1),
    figure('Oss', 76, 2),
    figure('Zundert', 3, 3)
  ];
  expect(JSON.stringify(mask(other, isHidden, 'geheim'))).toBe(
    JSON.stringify(mask(figures, isHidden, 'geheim'))
  );
});

test('fields that the mask does not know do not pass', () => {
  const leaky = { ...figure('Breda', 3, 1), embedded: [3] };
  expect(mask([leaky], isHidden, 'geheim')[0]).not.toHaveProperty('embedded');
});

test('without anything hidden the figures stay as they are', () => {
  expect(mask(figures, () => false, 'geheim')).toBe(figures);
});
