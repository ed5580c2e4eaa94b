import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textCell, type TextSpec } from '#lib/cells/text/cell.ts';
import { describeUnresolved } from '#lib/cells/text/describe-unresolved.ts';
import { fillInlineValues, inlineValues } from '#lib/cells/text/inline-values.ts';
import { textPaper } from '#lib/cells/text/paper.ts';
import { renderMarkdown } from '#lib/cells/text/render-markdown.ts';
import type { CellContext } from '#lib/document/cell-kind.ts';
import { codeOf, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const known = { tables: [], cells: ['telling'], named: ['telling', 'cijfers'], parameters: ['drempel'] };
const spec = (markdown: string) => ({
  markdown,
  callout: '' as const,
  author: '',
  date: '',
  prompt: '',
  startsPage: false
});

describe('values in running text', () => {
  test('are found in reading order', () => {
    expect(inlineValues('{{gebied.naam}} in {{ periode }}, {{telling.aantal}}')).toEqual([
      { subject: 'gebied', member: 'naam' },
      { subject: 'periode', member: '' },
      { subject: 'telling', member: 'aantal' }
    ]);
  });

  test('stay as they were typed, as code, when nobody knows them', () => {
    expect(
      fillInlineValues('In {{nergens}} en {{periode}}.', ({ subject }) =>
        subject === 'periode' ? '2024' : null
      )
    ).toBe('In `{{nergens}}` en 2024.');
  });

  test('can not bring markdown with them', () => {
    const filled = fillInlineValues('{{a}}', () => '**vet** [link](https://elders.nl) <b>');
    expect(renderMarkdown(filled)).toBe('<p>**vet** [link](https://elders.nl) &lt;b&gt;</p>\n');
  });

  test('name the cells and parameters that the text depends on', () => {
    expect(
      textCell.reads(
        spec('{{gebied.naam}} {{telling.aantal}} {{cijfers.x}} {{drempel}} {{los}} {{weg.x}}'),
        known
      )
    ).toEqual({
      tables: [],
      cells: ['telling', 'cijfers'],
      parameters: ['gebied', 'drempel']
    });
  });
});

describe('a value of another cell', () => {
  const figures = [
    { name: 'hennepkwekerijen', shown: '14,6' },
    { name: 'hennepkwekerijen_interval', shown: '13,2–15,9' },
    { name: 'drugsafval', shown: '' }
  ];
  const context: CellContext = {
    ...contextOf(smallCountry(), codeOf(1)),
    cells: ['cijfers', 'sprekers'].map((name, index) => ({
      id: `c${index}`,
      kind: 'x',
      name,
      folded: true,
      spec: {}
    })),
    values: (name) => (name === 'cijfers' ? figures : name === 'sprekers' ? [] : undefined)
  };
  const run = async (markdown: string) => {
    const answer = await textCell.run(spec(markdown), context);
    if (!answer.ok) throw new Error(answer.error.kind);
    return answer.value;
  };

  test('stands in the text as that cell shows it', async () => {
    expect(
      await run('{{cijfers.hennepkwekerijen}} ({{cijfers.hennepkwekerijen_interval}}) in {{periode}}')
    ).toEqual({ markdown: '14,6 (13,2–15,9) in 2024', unresolved: [] });
  });

  test('that is not there leaves the rest of the text, and says what may be meant', async () => {
    const output = await run('Er zijn {{cijfers.henepkwekerijen}} kwekerijen.');
    expect(output.markdown).toBe('Er zijn `{{cijfers.henepkwekerijen}}` kwekerijen.');
    expect(output.unresolved.map((one) => describeUnresolved(one, 'nl'))).toEqual([
      '‘cijfers.henepkwekerijen’ is niet ingevuld: cel ‘cijfers’ heeft geen waarde die zo heet. Bedoelt u ‘cijfers.hennepkwekerijen’?'
    ]);
  });

  test('says of each place why it stays empty, once', async () => {
    const { unresolved } = await run(
      '{{weg.x}} {{sprekers.x}} {{cijfers.drugsafval}} {{cijfers}} {{gebied.nam}} {{weg.x}}'
    );
    expect(unresolved.map(({ place, why, suggestion }) => [place, why, suggestion])).toEqual([
      ['weg.x', 'unknown', ''],
      ['sprekers.x', 'silent', ''],
      ['cijfers.drugsafval', 'empty', ''],
      ['cijfers', 'no-value', 'cijfers.drugsafval'],
      ['gebied.nam', 'unknown', 'gebied.naam']
    ]);
  });

  test('is marked on paper too', async () => {
    const paper = textPaper(spec('{{weg.x}}'), await run('{{weg.x}}'), context);
    expect(paper.kind === 'text' && paper.blocks.at(-1)).toMatchObject({
      kind: 'paragraph',
      small: true,
      runs: [{ text: '‘weg.x’ is niet ingevuld: dit beeld heeft geen instelling of cel die zo heet.' }]
    });
  });
});

describe('a text without words', () => {
  const onPaper = (change: Partial<TextSpec>) =>
    textPaper(
      { ...spec(' '), ...change },
      { markdown: ' ', unresolved: [] },
      contextOf(smallCountry(), codeOf(1))
    );

  test('does not stand on paper, nor does its frame', () => {
    expect(onPaper({})).toEqual({ kind: 'text', blocks: [] });
    expect(onPaper({ callout: 'duiding', author: 'Analist' })).toEqual({ kind: 'text', blocks: [] });
  });

  test('that someone is asked for says what for, with lines to write on', () => {
    const prompt = 'Wat hoorden we van de wijkagent?';
    expect(onPaper({ callout: 'lokaal', prompt })).toMatchObject({
      blocks: [
        {
          kind: 'callout',
          tone: 'lokaal',
          blocks: [{ runs: [{ text: prompt }] }, { kind: 'lines', count: 3 }]
        }
      ]
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
