import { chartTheme, fontFamily } from '../../charts/theme.ts';
import { escapeText } from '../markup.ts';
import type { Picture } from '../picture.ts';
import type { ReportFigure, Report } from '../report.ts';
import { wrapText } from '../../charts/wrap-text.ts';

const MARGIN = 20;
const LINE = 17;

/** A drawing that goes on alone: its title above it, its source and notice below it, and its sentence for who can't see it. */
export function standalone(
  { title, subtitle, sentence }: ReportFigure,
  { svg, width, height }: Picture,
  { notice, provenance, title: of }: Report
): Picture {
  const { ink, ink2, surface } = chartTheme('print');
  const titles = wrapText(title, width, 15, 600);
  const subtitles = wrapText(subtitle, width, 12);
  const source = wrapText([notice, of, provenance.footer].filter(Boolean).join(' · '), width, 11);
  const top = MARGIN + (titles.length + subtitles.length) * LINE + 14;
  const bottom = top + height + 22;
  const whole = { width: width + 2 * MARGIN, height: bottom + source.length * 15 + MARGIN - 8 };
  const line = (text: string, y: number, looks: string) =>
    `<text x="${MARGIN}" y="${y}" ${looks}>${escapeText(text)}</text>`;
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return {
    ...whole,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" font-family="${fontFamily}" font-size="12" fill="${ink}" role="img">`,
      `<title>${escapeText(title)}</title><desc>${escapeText(sentence)}</desc>`,
      `<rect width="${whole.width}" height="${whole.height}" fill="${surface}"/>`,
      ...titles.map((text, index) =>
        line(text, MARGIN + 12 + index * LINE, 'font-size="15" font-weight="600"')
      ),
      ...subtitles.map((text, index) =>
        line(text, MARGIN + 12 + (titles.length + index) * LINE, `fill="${ink2}"`)
      ),
      `<g transform="translate(${MARGIN},${top})">${inside}</g>`,
      ...source.map((text, index) => line(text, bottom + index * 15, `fill="${ink2}" font-size="11"`)),
      '</svg>'
    ].join('')
  };
}
