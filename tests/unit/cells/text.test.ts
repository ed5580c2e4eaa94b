import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textCell } from '#lib/cells/text/cell.ts';
import { fillInlineValues, inlineValues } from '#lib/cells/text/inline-values.ts';
import { renderMarkdown } from '#lib/cells/text/render-markdown.ts';

const known = { tables: [], cells: ['telling'], parameters: ['drempel'] };
const spec = (markdown: string) => ({ markdown, callout: '' as const, author: '', date: '', prompt: '' });

describe('values in running text', () => {
  test('are found in reading order', () => {
    expect(inlineValues('{{gebied.naam}} in {{ periode }}, {{telling.aantal}}')).toEqual([
      { subject: 'gebied', member: 'naam' },
      { subject: 'periode', member: '' },
      { subject: 'telling', member: 'aantal' }
    ]);
  });

  test('stay as they were typed when nobody knows them', () => {
    expect(
      fillInlineValues('In {{nergens}} en {{periode}}.', ({ subject }) =>
        subject === 'periode' ? '2024' : null
      )
    ).toBe('In {{nergens}} en 2024.');
  });

  test('can not bring markdown with them', () => {
    const filled = fillInlineValues('{{a}}', () => '**vet** [link](https://elders.nl) <b>');
    expect(renderMarkdown(filled)).toBe('<p>**vet** [link](https://elders.nl) &lt;b&gt;</p>\n');
  });

  test('name the cells and parameters that the text depends on', () => {
    expect(textCell.reads(spec('{{gebied.naam}} {{telling.aantal}} {{drempel}} {{los}}'), known)).toEqual({
      tables: [],
      cells: ['telling'],
      parameters: ['gebied', 'drempel']
    });
  });
});

describe('markdown', () => {
  test('never makes an h1: that is the title of the document', () => {
    expect(renderMarkdown('# Kop')).toBe('<h2>Kop</h2>\n');
  });

  test('shows where a link goes', () => {
    expect(renderMarkdown('[de wet](https://wetten.overheid.nl/x)')).toContain(
      '</a> <small>(wetten.overheid.nl)</small>'
    );
  });

  test('refuses links with a user name in them', () => {
    expect(renderMarkdown('[bank](https://bank.nl@elders.nl/)')).not.toContain('<a');
  });

  test('lets no tag through that it does not make itself', () => {
    const tag =
      /<\/?(?!(?:h[2-6]|p|ul|ol|li|strong|em|del|code|pre|blockquote|hr|br|a|small|table|thead|tbody|tr|th|td|input)\b)[a-z]/i;
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(renderMarkdown(`<${text}> <script>${text}</script>`)).not.toMatch(tag);
      })
    );
  });
});
