import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellKindsByName } from '#lib/cells/index.ts';
import { formats } from '#lib/export/formats/index.ts';
import { templates } from '#lib/templates/index.ts';
import { createPlatform } from '#headless/create-platform.ts';
import { openNative } from '#headless/native-engine.ts';
import { readParts } from '#headless/read-parts.ts';
import { writePicture, type Workshop } from '#headless/write-picture.ts';

/** Numbers with a decimal in a text: measured values. */
const measured = (text: string): readonly string[] => text.match(/\d[\d.]*,\d+/g) ?? [];

/** Drawings say nothing that their sentence and table do not: one dot stands for each. */
const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0)
);

describe('a picture as it is written in Word', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    const { firstView, boundaries } = readParts('demo');
    const platform = { ...createPlatform(boundaries), rasterise: () => Promise.resolve(DOT) };
    workshop = { ...(await openNative('demo')), firstView, platform, appVersion: '0.1.0' };
  });

  // Writing takes seconds, so each template takes its turn with a small gemeente, a large one and a region.
  test.each(templates.map(({ name }, at) => [name, ['RIEC_ZWB', 'GM0363', 'GM0096'][at % 3] ?? ''] as const))(
    'has every number of every sentence to the last digit, as text, in a table or describing a drawing: %s for %s',
    async (name, code) => {
      const area = workshop.areas.find((one) => one.code === code);
      const encode = await formats.find(({ kind }) => kind === 'docx')?.load();
      if (!area || !encode) throw new Error(`no area ${code} or no format`);
      let said: readonly (readonly [kind: string, sentence: string])[] = [];
      const wishes = { sjabloon: name, periode: '2024', vergelijking: 'nederland', locale: 'nl' } as const;
      const more = { auteur: '', datum: '2026-11-28', queries: false };
      const written = await writePicture(workshop, area, { ...wishes, ...more }, (cleared, request) => {
        const { document, state } = cleared.value;
        said = document.cells.flatMap(({ id, kind }) => {
          const { spec, output, context } = state(id);
          const known = cellKindsByName.get(kind);
          return known && spec && context && output !== undefined
            ? [[kind, known.describe(spec, output, context)] as const]
            : [];
        });
        return encode(cleared, request);
      });
      if (!written.ok) throw new Error(written.error);
      const text = Object.entries(unzipSync(written.value.bytes))
        .filter(([path]) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(path))
        .map(([, bytes]) => strFromU8(bytes))
        .join(' ');
      // What a drawing shows stands in its description.
      const descriptions = [...text.matchAll(/ descr="([^"]*)"/g)].map(([, one]) => one).join(' ');
      const shown = new Set(measured(`${text.replaceAll(/<[^>]*>/g, '')} ${descriptions}`));
      const missing = said.flatMap(([kind, sentence]) =>
        measured(sentence).flatMap((number) =>
          shown.has(number) ? [] : [`${kind}: ${number} in “${sentence}”`]
        )
      );
      expect(said.flatMap(([, sentence]) => measured(sentence)).length).toBeGreaterThan(2);
      expect(missing).toEqual([]);
    },
    120_000
  );
});
