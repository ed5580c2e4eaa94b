import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeLink } from '#lib/share/codec.ts';
import { isKnownVersion } from '#lib/share/versions/index.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/links');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/**
 * Links that were given out. They open for ever: a fixture is added for each version, and none is ever changed. What
 * later versions have is empty in them: comments since v2.
 */
test.each(names)('the link in %s opens as it did when it was given out', async (name) => {
  const { link, picture } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  const { document } = picture;
  const now = { ...picture, document: { ...document, comments: document.comments ?? [] } };
  expect(await decodeLink(link)).toEqual({ ok: true, value: now });
});

test('there is a golden link of every version that was given out', () => {
  const kept = new Set(names.map((name) => Number(/^v(\d+)-/.exec(name)?.[1])));
  const given = Array.from({ length: 20 }, (_, index) => index + 1).filter(isKnownVersion);
  expect([...kept].sort()).toEqual(given);
});
