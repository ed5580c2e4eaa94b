import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '#lib/i18n/en/catalogue.ts';
import * as rooms from '#lib/i18n/nl/rooms.ts';

/** Where the messages of a family may be asked for: the room that brings them, and what is drawn or run in it alone. */
const homes: Readonly<Record<keyof typeof rooms, readonly string[]>> = {
  methods: ['src/routes/methode/'],
  explorer: ['src/routes/verkennen/', 'src/lib/explorer/'],
  exploration: ['src/routes/verkennen/', 'src/lib/explorer/'],
  imports: ['src/routes/gegevens/', 'workers/import/']
};

const sources = ['src', 'workers']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('src/lib/i18n/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe.each(Object.entries(rooms))('the room family %s', (family, messages) => {
  test('is asked for only where its messages have been brought', () => {
    const prefixes = [...new Set(Object.keys(messages).map((key) => key.slice(0, key.indexOf('.') + 1)))];
    const asked = new RegExp(`['"\`](${prefixes.join('|').replaceAll('.', '\\.')})[a-z$]`);
    const strangers = sources
      .filter(({ text }) => asked.test(text))
      .map(({ path }) => path)
      .filter((path) => !homes[family as keyof typeof rooms].some((home) => path.startsWith(home)));
    expect(strangers).toEqual([]);
  });

  test('is there in English too', () => {
    expect(Object.keys(english)).toEqual(expect.arrayContaining(Object.keys(messages)));
  });
});
