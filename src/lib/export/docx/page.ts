import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { chartTheme } from '../../charts/theme.ts';
import { translate } from '../../i18n/messages.ts';
import type { Report } from '../report.ts';
import { page, points, textWidth } from './measures.ts';
import { hex, paragraphStyles } from './styles.ts';

const { ink, line2 } = chartTheme('print');
const rightEdge = [{ type: TabStopType.RIGHT, position: textWidth }];

const sheet = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.top,
    bottom: page.bottom,
    left: page.side,
    right: page.side,
    header: 480,
    footer: 420
  }
} as const;

/** Goes on where the text ended, in two columns and with the same margins, heads and feet. */
export const inColumns: Omit<ISectionOptions, 'children'> = {
  properties: { type: SectionType.CONTINUOUS, page: sheet, column: { count: 2, space: 360 } }
};

/** A4 with what stands on every page: title and notice above, source and page number below, the watermark behind. */
export const pageOf = (report: Report): Omit<ISectionOptions, 'children'> => ({
  properties: { titlePage: true, page: sheet },
  headers: {
    first: new Header({ children: [toHeader(report, brand)] }),
    default: new Header({ children: [toHeader(report, new TextRun(report.title))] })
  },
  footers: {
    first: new Footer({ children: [toFooter(report)] }),
    default: new Footer({ children: [toFooter(report)] })
  }
});

/** Whose document it is; the other pages say which. */
const brand = new TextRun({ text: 'Regiobeeld', font: 'Newsreader', size: points(12), color: hex(ink) });

const toHeader = ({ notice }: Report, name: TextRun) =>
  new Paragraph({
    style: paragraphStyles.foot,
    tabStops: rightEdge,
    children: [
      name,
      ...(notice === ''
        ? []
        : [
            new TextRun({ text: `\t${notice}`, bold: true, color: hex(ink) }),
            new TextWatermark({
              text: notice,
              font: 'Newsreader',
              color: `#${hex(ink)}`,
              opacity: 0.08,
              width: 520,
              height: 46
            })
          ])
    ]
  });

const toFooter = ({ provenance, locale }: Report) =>
  new Paragraph({
    style: paragraphStyles.foot,
    tabStops: rightEdge,
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 5, color: hex(line2) } },
    children: [
      new TextRun(provenance.footer),
      new TextRun({
        children: [
          `\t${translate(locale, 'export.page')} `,
          PageNumber.CURRENT,
          ` ${translate(locale, 'export.of')} `,
          PageNumber.TOTAL_PAGES
        ]
      })
    ]
  });
