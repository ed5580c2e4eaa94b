import { strFromU8, strToU8 } from 'fflate';
import type { FontFace } from '../request.ts';

/** Faces under the family names that Word looks for; a medium weight is a family of its own. */
const families = [
  {
    name: 'Newsreader',
    generic: 'roman',
    instead: 'Georgia',
    faces: [
      ['Regular', 400, 'normal'],
      ['Bold', 700, 'normal'],
      ['Italic', 400, 'italic']
    ]
  },
  { name: 'Newsreader Medium', generic: 'roman', instead: 'Georgia', faces: [['Regular', 500, 'normal']] },
  {
    name: 'Radio Canada',
    generic: 'swiss',
    instead: 'Calibri',
    faces: [
      ['Regular', 400, 'normal'],
      ['Bold', 700, 'normal']
    ]
  }
] as const;

const RELATIONS = 'http://schemas.openxmlformats.org';

/**
 * A Word package with the fonts it is set in, for readers who do not have them; where a program ignores them, it is told
 * which common font comes near.
 */
export function embedFonts(
  parts: Readonly<Record<string, Uint8Array>>,
  fonts: readonly FontFace[]
): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const table = families.map(({ name, generic, instead, faces }) => {
    const family = name.replace(' Medium', '');
    const embedded = faces.flatMap(([face, weight, style]) => {
      const font = fonts.find((one) => one.family === family && one.weight === weight && one.style === style);
      if (!font) return [];
      const number = relations.length + 1;
      const key = keyOf(number);
      files[`word/fonts/font${number}.odttf`] = scramble(font.data, key);
      relations.push(
        `<Relationship Id="rId${number}" Type="${RELATIONS}/officeDocument/2006/relationships/font" Target="fonts/font${number}.odttf"/>`
      );
      return [`<w:embed${face} r:id="rId${number}" w:fontKey="{${key}}"/>`];
    });
    return `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/><w:family w:val="${generic}"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`;
  });
  const xml = (content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
  return {
    ...parts,
    '[Content_Types].xml': withFontType(parts['[Content_Types].xml']),
    'word/settings.xml': withEmbedding(parts['word/settings.xml']),
    'word/fontTable.xml': xml(
      `<w:fonts xmlns:w="${RELATIONS}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}/officeDocument/2006/relationships">${table.join('')}</w:fonts>`
    ),
    'word/_rels/fontTable.xml.rels': xml(
      `<Relationships xmlns="${RELATIONS}/package/2006/relationships">${relations.join('')}</Relationships>`
    ),
    ...files
  };
}

/** One key per face; it only keeps the file from being used by accident. */
const keyOf = (number: number): string => `52454749-4F42-4545-4C44-${String(number).padStart(12, '0')}`;

/** The first 32 bytes of an embedded font are mixed with its key (ECMA-376, part 4, 2.8.1). */
function scramble(font: Uint8Array, key: string): Uint8Array {
  const digits = key.replaceAll('-', '');
  const bytes = Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(30 - 2 * index, 32 - 2 * index), 16)
  );
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte));
}

function withFontType(part: Uint8Array | undefined): Uint8Array {
  const text = strFromU8(part ?? new Uint8Array());
  if (text.includes('Extension="odttf"')) return strToU8(text);
  const type =
    '<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>';
  return strToU8(text.replace(/(<Types[^>]*>)/, `$1${type}`));
}

/** The settings say that fonts are inside, as their first element. */
function withEmbedding(part: Uint8Array | undefined): Uint8Array {
  const text = strFromU8(part ?? new Uint8Array());
  return strToU8(text.replace(/(<w:settings[^>]*>)/, '$1<w:embedTrueTypeFonts/>'));
}
