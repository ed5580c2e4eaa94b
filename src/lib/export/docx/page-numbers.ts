import {
  Document,
  Packer,
  type EstimatedPageNumbers,
  type IPropertiesOptions,
  type PageNumberEstimator
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { FontFace } from '../request.ts';

/** Typeface of a medium weight, which Word knows as a family of its own. */
const MEDIUM = 500;

/**
 * Pages on which the headings of a document stand, laid out as Word would with the fonts that the document embeds.
 *
 * `shortened` is the document up to its last heading: what comes after it moves no heading, and long tables take seconds
 * to lay out.
 */
export async function findPageNumbers(
  shortened: IPropertiesOptions,
  fonts: readonly FontFace[]
): Promise<PageNumberEstimator> {
  const estimate = estimatePageNumbersWith({
    fonts: fonts.map(({ data, family, weight }) => ({
      data,
      ...(weight === MEDIUM && { name: `${family} Medium` })
    })),
    guess: true
  });
  let found: EstimatedPageNumbers = { bookmarks: new Map() };
  const keeping: PageNumberEstimator = (body, context) => (found = estimate(body, context));
  await Packer.toArrayBuffer(new Document({ ...shortened, pageNumbers: keeping }));
  const pages = [...found.bookmarks.values()];
  // Every document names its bookmarks anew; the headings keep their order.
  return (body) => ({
    bookmarks: new Map(
      [...new Set(JSON.stringify(body).match(/_Toc\d+/g))].map((name, index) => [name, pages[index] ?? ''])
    )
  });
}
