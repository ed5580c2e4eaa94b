import type { IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { FontFace } from '../request.ts';

/** Typeface of a medium weight, which Word knows as a family of its own. */
const MEDIUM = 500;

/**
 * Pages on which the headings of a document stand, laid out as Word would with the fonts that the document embeds.
 *
 * What comes after the last heading moves none, and its long tables take seconds to lay out: they are left out. Headings
 * bear no numbers of a list, so the writer's search for those, over the whole document, is left out too.
 */
export function pageNumbersIn(fonts: readonly FontFace[]): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({
    fonts: fonts.map(({ data, family, weight }) => ({
      data,
      ...(weight === MEDIUM && { name: `${family} Medium` })
    })),
    guess: true
  });
  return (body, context) => estimate(upToLastHeading(body), context);
}

const BODY = 'w:body';

/** The body until the last heading that a table of contents points at, with the size of its pages. */
function upToLastHeading(body: IXmlableObject): IXmlableObject {
  const children: unknown = body[BODY];
  if (!Array.isArray(children)) return body;
  const last = children.findLastIndex((child) => holds(child, isHeadingMark));
  const sheet = children.findIndex((child, index) => index > last && holds(child, isSheet));
  return { ...body, [BODY]: [...children.slice(0, last + 1), ...children.slice(sheet, sheet + 1)] };
}

const isHeadingMark = (key: string, value: unknown): boolean =>
  key === 'w:bookmarkStart' && JSON.stringify(value).includes('_Toc');

const isSheet = (key: string): boolean => key === 'w:sectPr';

/** Something in a part of a document, however deep. */
function holds(part: unknown, wanted: (key: string, value: unknown) => boolean): boolean {
  if (Array.isArray(part)) return part.some((one) => holds(one, wanted));
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(([key, value]) => wanted(key, value) || holds(value, wanted));
}
