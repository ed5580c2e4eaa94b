import DOMPurify from 'dompurify';
import { buildReport } from '#lib/export/build-report.ts';
import { pageRule } from '#lib/export/html/page-rule.ts';
import { toBody } from '#lib/export/html/page.ts';
import { toRules } from '#lib/export/html/style.ts';
import type { ExportRequest } from '#lib/export/request.ts';
import type { Cleared } from '#lib/gates/cleared.ts';
import type { Leaving } from '#lib/gates/departure.ts';

/** Only what is printed stands on paper, and only paper shows it. */
const ALONE = `.print-edition{display:none}
@media print{body>:not(.print-edition){display:none!important}.print-edition{display:block}}`;

/**
 * Prints a cleared document: the page that leaves as HTML, in the print theme whatever the screen's, with every figure
 * drawn at the width of the paper. It goes when the browser is done with it.
 */
export async function printReport(cleared: Cleared<Leaving>, request: ExportRequest): Promise<void> {
  const report = await buildReport(cleared, request);
  const edition = document.createElement('div');
  edition.className = 'print-edition';
  const root = edition.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(toRules(report, ':host', '.body'))];
  const body = document.createElement('div');
  body.className = 'body';
  body.append(
    DOMPurify.sanitize(toBody(report), {
      USE_PROFILES: { html: true, svg: true },
      FORBID_TAGS: ['style', 'img'],
      RETURN_DOM_FRAGMENT: true
    })
  );
  root.append(body);
  const sheets = [sheetOf(ALONE), sheetOf(pageRule(report))];
  document.adoptedStyleSheets.push(...sheets);
  document.body.append(edition);
  await document.fonts.ready;
  await request.progress(1);
  const remove = () => {
    edition.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !sheets.includes(one));
  };
  addEventListener('afterprint', remove, { once: true });
  window.print();
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
