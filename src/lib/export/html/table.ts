import type { FigureTable } from '../../document/cell-kind.ts';
import { escapeText } from '../markup.ts';
import type { ReportPart } from '../report.ts';

/** A table as its figure shows it, `headed` by the figure's own title; it scrolls by itself where the screen is narrow. */
export function toTable({ caption, columns, rows }: FigureTable, headed = false): string {
  const looks = (index: number) => (columns[index]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ label }, index) => `<th scope="col"${looks(index)}>${escapeText(label)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((text, index) => `<td${looks(index)}>${escapeText(text)}</td>`).join('')}</tr>`
  );
  return scrolling(
    caption,
    `<table><caption${headed ? ' class="hidden"' : ''}>${escapeText(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

/** Signs of a number that a column of twelve holds in the type of the others. */
const LONG = 5;

/** Figures by class; the verdict of each stands in its title for who can't see the colour. */
export function toHeat({ heads, rows }: Extract<ReportPart, { kind: 'heat' }>, caption: string): string {
  const head = heads.map((text) => `<th scope="col"><span>${escapeText(text)}</span></th>`).join('');
  const body = rows.map(({ label, unit, cells, apart }) => {
    const values = cells.map(
      ({ class: of, sign, shown, verdict }) =>
        `<td class="${of}${shown.length > LONG ? ' long' : ''}"><i aria-hidden="true">${sign}</i>${escapeText(shown)}<span class="hidden"> ${escapeText(verdict)}</span></td>`
    );
    return `<tr${apart ? ' class="apart"' : ''}><th scope="row">${escapeText(label)} <small>${escapeText(unit)}</small></th>${values.join('')}</tr>`;
  });
  return scrolling(
    caption,
    `<table class="heat"><caption class="hidden">${escapeText(caption)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

const scrolling = (label: string, table: string): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escapeText(label).replaceAll('"', '&quot;')}">${table}</div>`;
