import type { Token, Tokens } from 'marked';
import type { TextBlock, TextRun } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import { httpsUrl, markdownTokens } from './render-markdown.ts';

/** Markdown as blocks of running text: the same words, emphasis and links as on the page. */
export const markdownBlocks = (markdown: string): readonly TextBlock[] => toBlocks(markdownTokens(markdown));

const toBlocks = (tokens: readonly Token[]): readonly TextBlock[] => tokens.flatMap(toBlock);

// `Token` leaves room for kinds that nobody knows, so a kind alone would not say what a token holds.
type KnownBlock =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.List
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Hr
  | Tokens.Table;
type KnownRun =
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image
  | Tokens.Escape
  | Tokens.Text;

function toBlock(token: Token): readonly TextBlock[] {
  const known = token as KnownBlock;
  switch (known.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(known.depth), runs: toRuns(known.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', small: false, runs: toRuns(known.tokens) }];
    case 'text':
      return [{ kind: 'paragraph', small: false, runs: toRuns(known.tokens ?? [known]) }];
    case 'list':
      return [
        {
          kind: 'list',
          start: known.ordered ? Number(known.start) : null,
          items: known.items.map((item) => toBlocks(item.tokens))
        }
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: toBlocks(known.tokens) }];
    case 'code':
      return [{ kind: 'code', text: known.text }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'table':
      return [
        {
          kind: 'grid',
          columns: known.header.map(({ tokens, align }) => ({
            runs: toRuns(tokens),
            numeric: align === 'right'
          })),
          rows: known.rows.map((row) => row.map(({ tokens }) => toRuns(tokens)))
        }
      ];
    default:
      return [];
  }
}

/** The document's own title is the only heading of level 1. */
const levelOf = (depth: number): 2 | 3 | 4 => (depth <= 2 ? 2 : depth === 3 ? 3 : 4);

function toRuns(tokens: readonly Token[]): readonly TextRun[] {
  return tokens.flatMap((token): readonly TextRun[] => {
    const known = token as KnownRun;
    switch (known.type) {
      case 'strong':
        return toRuns(known.tokens).map((run) => ({ ...run, strong: true }));
      case 'em':
        return toRuns(known.tokens).map((run) => ({ ...run, emphasis: true }));
      case 'del':
        return toRuns(known.tokens);
      case 'codespan':
        return [{ ...plainRun(known.text), code: true }];
      case 'br':
        return [plainRun('\n')];
      case 'link':
        return linkRuns(known);
      case 'image':
      case 'escape':
        return [plainRun(known.text)];
      case 'text':
        return known.tokens ? toRuns(known.tokens) : [plainRun(known.text)];
      default:
        return [];
    }
  });
}

/** With the host in view, as on the page: a reader of paper can't hover. */
function linkRuns({ href, tokens }: Tokens.Link): readonly TextRun[] {
  const runs = toRuns(tokens);
  const url = httpsUrl(href);
  if (!url) return runs;
  return [...runs.map((run) => ({ ...run, link: url.href })), plainRun(` (${url.hostname})`)];
}
