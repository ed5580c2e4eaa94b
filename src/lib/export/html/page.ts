import { translate, type MessageKey } from '../../i18n/messages.ts';
import { escapeText } from '../markup.ts';
import { placeOfContents, type Report } from '../report.ts';
import { sortChecks } from '../sort-checks.ts';
import { toBlock } from './blocks.ts';
import { toFigure } from './figure.ts';
import { toTable } from './table.ts';
import { watermarkOnPaper } from './watermark.ts';

/** Nothing may be fetched and nothing may run, also if somebody would add it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A report as one page of HTML. */
export const toPage = (report: Report, style: string): string => `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeText(report.title)}</title>
<style>${style}</style>
</head>
<body>
${toBody(report)}
</body>
</html>
`;

/** What stands on the page. */
export function toBody(report: Report): string {
  const { locale, title, facts, notice, provenance, blocks, queries } = report;
  const t = (key: MessageKey) => escapeText(translate(locale, key));
  const contents: (readonly [anchor: string, text: string])[] = [];
  const named = (text: string): string => {
    contents.push([`deel-${contents.length + 1}`, text]);
    return `deel-${contents.length}`;
  };
  const beside = blocks.flatMap((block) =>
    block.kind === 'figure' && block.margin ? [toFigure(block, locale, queries)] : []
  );
  const body = blocks.map((block) => {
    if (block.kind === 'figure') return block.margin ? '' : toFigure(block, locale, queries);
    const top = block.kind === 'heading' && block.level === 2;
    return toBlock(block, top ? named(block.runs.map(({ text }) => text).join('')) : '');
  });
  const behind = [
    `<h2 id="${named(translate(locale, 'export.checks'))}">${t('export.checks')}</h2><p class="small">${t('export.checks.about')}</p>`,
    ...checksOf(report),
    `<h2 id="${named(translate(locale, 'export.provenance'))}">${t('export.provenance')}</h2>`,
    `<dl>${provenance.lines.map(([name, value]) => `<dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd>`).join('')}</dl>`
  ];
  const place = placeOfContents(report);
  const links = contents.map(([anchor, text]) => `<li><a href="#${anchor}">${escapeText(text)}</a></li>`);
  const list =
    place < 0 ? '' : `<nav aria-label="${t('export.contents')}"><ol>${links.join('')}</ol></nav>\n`;
  const mark = notice === '' ? '' : `<strong>${escapeText(notice)}</strong>`;
  return `<header><span>Regiobeeld</span>${mark}</header>
<main>
<h1>${escapeText(title)}</h1>
<p class="facts">${escapeText(facts.filter(Boolean).join(' · '))}</p>
${beside.join('\n')}
${body.slice(0, Math.max(0, place)).join('\n')}
${list}${body.slice(Math.max(0, place)).join('\n')}
${behind.join('\n')}
</main>
<footer><span>${escapeText(provenance.footer)}</span>${mark}</footer>${watermarkOnPaper(notice)}`;
}

/** Rules that found something in a table, the others in a line for each gate. */
function checksOf(report: Report): readonly string[] {
  const { found, passed } = sortChecks(report);
  return [
    ...(found ? [toTable(found)] : []),
    ...passed.map((line) => `<p class="small">${escapeText(line)}</p>`)
  ];
}
