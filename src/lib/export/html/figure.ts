import type { classStyle } from '../../charts/class-style.ts';
import { translate } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { escapeAttribute, escapeText } from '../markup.ts';
import { toQueryText } from '../query-text.ts';
import type { ReportFigure, ReportPart } from '../report.ts';
import { toBlocks, toCode, toRuns, toWords } from './blocks.ts';
import { looseDots } from './loose-dots.ts';
import { toHeat, toTable } from './table.ts';

/** A figure under its caption, with its sentence, and its table and SQL to fold out. */
export function toFigure(figure: ReportFigure, locale: Locale, queries: boolean): string {
  const { label, title, subtitle, parts, sentence, says, notes, table, sql, margin } = figure;
  const head =
    label === ''
      ? ''
      : `<figcaption><b>${escapeText(label)}. ${escapeText(title)}</b>${subtitle === '' ? '' : `<span>${escapeText(subtitle)}</span>`}</figcaption>`;
  const inside = parts.map((part) => toPart(part, figure)).join('');
  const said = says ? `<p class="sentence">${toWords(sentence)}</p>` : '';
  const small = notes
    .filter((note) => note !== '')
    .map((note) => `<p class="small">${escapeText(note)}</p>`)
    .join('');
  const fold = (summary: string, content: string) =>
    `<details><summary>${escapeText(summary)}</summary>${content}</details>`;
  const hidden = table && table.rows.length > 0 && !parts.some(({ kind }) => kind === 'table');
  const folded = [
    hidden ? fold(translate(locale, 'export.show.table'), toTable(table)) : '',
    queries && sql ? fold(translate(locale, 'export.show.sql'), toCode(toQueryText(sql))) : ''
  ].join('');
  const content = `${head}${inside}${said}${small}${folded}`;
  return label === ''
    ? `<section class="words">${content}</section>`
    : `<figure${margin ? ' class="margin"' : ''}>${content}</figure>`;
}

function toPart(part: ReportPart, { label, title, table, sentence }: ReportFigure): string {
  switch (part.kind) {
    case 'picture':
      return `<div class="drawing" role="img" aria-label="${escapeAttribute(`${title}. ${sentence}`)}">${asInline(part.picture.svg)}</div>`;
    case 'findings':
      return `<ul class="findings">${part.items
        .map(({ classes, runs }) => `<li>${toSwatch(classes[0])}<span>${toRuns(runs)}</span></li>`)
        .join('')}</ul>`;
    case 'heat':
      return toHeat(part, title);
    case 'text':
      return toBlocks(part.blocks);
    case 'table':
      return table ? toTable(table, label !== '') : '';
  }
}

/** In a page, SVG needs no name of its own, and its size follows the page's. */
const asInline = (svg: string): string =>
  looseDots(svg)
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/ height="\d+" width="\d+"/, '');

const toSwatch = (of: Parameters<typeof classStyle>[0] | undefined): string =>
  `<i class="swatch${of ? ` ${of}` : ''}" aria-hidden="true"></i>`;
