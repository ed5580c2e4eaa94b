import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { ImportFile } from '../api.ts';
import { decode } from '../decode.ts';
import { recogniseFormat } from '../recognise-format.ts';
import { isGeometry } from './features-of.ts';

interface Shapes {
  readonly name: string;
  readonly shapes: FeatureCollection | Topology;
}

/** The shapes of the largest file that has any; null where none does. */
export function readShapes(files: readonly ImportFile[]): Shapes | null {
  for (const { name, bytes } of files.toSorted((a, b) => b.bytes.length - a.bytes.length)) {
    const shapes = shapesIn(name, bytes);
    if (shapes) return { name, shapes };
  }
  return null;
}

/** JSON of shapes, or a shape on every line; null for any other file, which the reader of tables explains. */
function shapesIn(name: string, bytes: Uint8Array): FeatureCollection | Topology | null {
  const isLines = bytes[0] === RECORD_SEPARATOR;
  if (!isLines && recogniseFormat(bytes, name) !== 'json') return null;
  const text = decode(bytes).text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = isLines ? null : JSON.parse(text);
    return isGeometry(value) ? value : isLines ? shapesByLine(text) : null;
  } catch {
    return shapesByLine(text);
  }
}

/** GeoJSON text sequences (RFC 8142) begin every shape with this sign; others only with a new line. */
const RECORD_SEPARATOR = 0x1e;

function shapesByLine(text: string): FeatureCollection | null {
  const sign = String.fromCharCode(RECORD_SEPARATOR);
  const lines = text.replaceAll(sign, '').split(/\r?\n/);
  if (!lines[0]?.includes('"Feature"')) return null;
  try {
    return {
      type: 'FeatureCollection',
      features: lines
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as FeatureCollection['features'][number])
    };
  } catch {
    return null;
  }
}
