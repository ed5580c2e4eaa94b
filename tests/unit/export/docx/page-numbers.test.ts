import { Document, HeadingLevel, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { captionRuns } from '#lib/export/docx/figure.ts';
import { pageNumbersIn } from '#lib/export/docx/page-numbers.ts';
import { readFonts } from '#headless/read-fonts.ts';

const caption = (title: string) => new Paragraph({ children: [...captionRuns('Figuur 1', title)] });
const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [new TextRun(text)] });

/** Text of a document, a paragraph a line. */
async function written(children: ConstructorParameters<typeof Document>[0]['sections'][0]['children']) {
  const pageNumbers = pageNumbersIn(await readFonts());
  const file = await Packer.toArrayBuffer(new Document({ pageNumbers, sections: [{ children }] }));
  const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:tab\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n');
}

test('a document without contents has the numbers of its captions', async () => {
  const lines = await written([caption('Eerste'), caption('Tweede')]);
  expect(lines).toEqual(expect.arrayContaining(['Figuur 1. Eerste', 'Figuur 2. Tweede']));
});

test('contents tell the page of every heading, whatever comes behind the last', async () => {
  const lines = await written([
    new TableOfContents('Inhoud', { headingStyleRange: '1-1' }),
    heading('Drugs'),
    heading('Vastgoed'),
    ...Array.from({ length: 200 }, (_, row) => new Paragraph(`rij ${row}`)),
    caption('Laatste')
  ]);
  const pageOf = (text: string) => lines[lines.indexOf(text) + 1];
  expect([pageOf('Drugs'), pageOf('Vastgoed')]).toEqual(['2', '3']);
  expect(lines).toContain('Figuur 1. Laatste');
});
