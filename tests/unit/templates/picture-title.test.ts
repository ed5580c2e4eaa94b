import { expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import { templates } from '#lib/templates/index.ts';
import { areas, documentOf } from '../document/world.ts';

const directory = createDirectory(areas, []);
const titleOf = (name: string) =>
  pictureTitle({ ...documentOf(), template: { name, changed: true } }, directory, 'nl');

test('a title that is not the analyst’s own says what the picture is of, so that two themes are two files', () => {
  const titles = templates.map(({ name }) => titleOf(name));
  // The municipal and the regional picture are of the whole; their area tells them apart.
  expect(new Set(titles).size).toBe(templates.length - 1);
  expect(titleOf('vastgoed')).toMatch(/^Vastgoed in /);
  expect(titleOf('regionaal')).toMatch(/^Ondermijningsbeeld /);
});
