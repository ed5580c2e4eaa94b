import { decode } from './decode.ts';

type Format = 'zip' | 'xlsx' | 'html' | 'parquet' | 'arrow' | 'json' | 'csv' | 'document' | 'map';

const SIGNS: readonly (readonly [Format, readonly number[]])[] = [
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['parquet', [0x50, 0x41, 0x52, 0x45]],
  ['arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['arrow', [0xff, 0xff, 0xff, 0xff]],
  ['xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['map', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['map', [0x00, 0x00, 0x27, 0x0a]],
  ['document', [0x25, 0x50, 0x44, 0x46]],
  ['document', [0x89, 0x50, 0x4e, 0x47]],
  ['document', [0xff, 0xd8, 0xff]],
  ['document', [0x47, 0x49, 0x46, 0x38]],
  ['document', [0x1f, 0x8b]],
  ['document', [0x37, 0x7a, 0xbc, 0xaf]],
  ['document', [0x52, 0x61, 0x72, 0x21]]
];

/** What a file is, by its first bytes; a name only decides between kinds of text. */
export function recogniseFormat(bytes: Uint8Array, name: string): Format {
  const begins = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06]))
    return isWorkbook(bytes) ? 'xlsx' : 'zip';
  const found = SIGNS.find(([, sign]) => begins(sign));
  if (found) return found[0];
  if (/\.parquet$/i.test(name)) return 'parquet';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^ï»¿/, '').trimStart();
  if (/^\{[^[]*"geometryType"\s*:\s*"esri/.test(start)) return 'map';
  if (/^<(?:!doctype|html|head|body|meta|table|\?xml|svg|kml|gml|\w+:FeatureCollection)\b/i.test(start))
    return kindOfMarkup(bytes);
  if (/^[[{]/.test(start) && (/\.(?:geo|topo)?json$/i.test(name) || /^(?:\{\s*"|\[\s*[[{])/.test(start)))
    return 'json';
  return 'csv';
}

/** A map, a page with a table, or the XML of Excel 2003, that calls itself a spreadsheet: some systems export nothing else. */
function kindOfMarkup(bytes: Uint8Array): Format {
  const { text } = decode(bytes);
  if (/<(?:\w+:)?workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(text.slice(0, 5000)))
    return 'xlsx';
  if (/<(?:\w+:)?(?:kml|FeatureCollection)\b|xmlns:gml=/i.test(text.slice(0, 5000))) return 'map';
  return /<table\b/i.test(text) ? 'html' : 'document';
}

/** An Excel file is a zip that names its parts `xl/…`; the list of parts is at the end. */
function isWorkbook(bytes: Uint8Array): boolean {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  return ends.some((part) =>
    /xl\/(?:workbook|worksheets|_rels)|mimetypeapplication\/vnd\.oasis/.test(
      new TextDecoder('latin1').decode(part)
    )
  );
}
