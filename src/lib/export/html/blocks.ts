import type { TextBlock, TextRun } from '../../cells/paper.ts';
import { toUnbroken } from '../../i18n/unbroken.ts';
import { escapeAttribute, escapeText } from '../markup.ts';

/** Running text; a level-2 heading gets the anchor that `anchorOf` gives. */
export const toBlock = (block: TextBlock, anchor = ''): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${anchor === '' ? '' : ` id="${anchor}"`}${block.startsPage ? ' class="page"' : ''}>${toRuns(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.small ? ' class="small"' : ''}>${toRuns(block.runs)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${toBlocks(item)}</li>`).join('');
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${toBlocks(block.blocks)}</blockquote>`;
    case 'code':
      return toCode(block.text);
    case 'rule':
      return '<hr>';
    case 'lines':
      return `<div class="lines" aria-hidden="true">${'<div></div>'.repeat(block.count)}</div>`;
    case 'grid':
      return toGrid(block);
    case 'columns':
      return `<div class="abreast">${block.columns.map((blocks) => `<div>${toBlocks(blocks)}</div>`).join('')}</div>`;
    case 'callout':
      return `<div class="callout ${block.tone}" role="note"><p class="from"><b>${escapeText(block.label)}</b> ${escapeText(block.from)}</p>${toBlocks(block.blocks)}</div>`;
  }
};

export const toBlocks = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => toBlock(block)).join('');

export const toCode = (text: string): string => `<pre tabindex="0"><code>${escapeText(text)}</code></pre>`;

/** Escaped words, in which no line ends where none may. */
export const toWords = (text: string): string =>
  toUnbroken(text)
    .map((part) =>
      part.whole ? `<span class="whole">${escapeText(part.text)}</span>` : escapeText(part.text)
    )
    .join('');

export const toRuns = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text, strong, emphasis, code, link }) => {
      if (text === '\n') return '<br>';
      const tags = [...(strong ? ['b'] : []), ...(emphasis ? ['em'] : []), ...(code ? ['code'] : [])];
      const inner = tags.reduce((all, tag) => `<${tag}>${all}</${tag}>`, toWords(text));
      return link === null ? inner : `<a href="${escapeAttribute(link)}" rel="noreferrer">${inner}</a>`;
    })
    .join('');

function toGrid({ columns, rows }: Extract<TextBlock, { kind: 'grid' }>): string {
  const cell = (tag: 'th' | 'td', runs: readonly TextRun[], index: number) =>
    `<${tag}${columns[index]?.numeric ? ' class="number"' : ''}>${toRuns(runs)}</${tag}>`;
  const head = columns.map(({ runs }, index) => cell('th', runs, index)).join('');
  const body = rows.map((row) => `<tr>${row.map((runs, index) => cell('td', runs, index)).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
