import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';

interface Dimension {
  readonly label: string;
  /** Codes in order, and what they are called. */
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** `geo`, `time` or `metric`, when the file says it. */
  readonly role: string;
}

/** A JSON-stat 2.0 dataset, as Eurostat and other statistical offices give it; null for any other JSON. */
export function readJsonStat(value: unknown): Grid | null {
  if (!isRecord(value) || value['class'] !== 'dataset' || !Array.isArray(value['id'])) return null;
  const ids = value['id'].map(String);
  const sizes = Array.isArray(value['size']) ? value['size'].map(Number) : [];
  const dimensions = ids.map((id) => dimensionOf(value, id));
  const whole = dimensions.every((one, at) => one?.codes.length === sizes[at]);
  const values = value['value'];
  if (!whole || sizes.length !== ids.length || !isRecord(values))
    throw new Unreadable('damaged', 'JSON-stat');
  const rows = sizes.reduce((product, size) => product * size, 1);
  if (rows > limits.rows) throw new Unreadable('too-many-rows', limits.rows);
  const all = dimensions.filter((one) => one !== null);
  const builder = createGridBuilder();
  builder.add([...all.map(({ label }) => label), 'Waarde', 'Status']);
  for (let row = 0; row < rows; row++) {
    let rest = row;
    const places = sizes.toReversed().map((size) => {
      const place = rest % size;
      rest = Math.floor(rest / size);
      return place;
    });
    const keys = places.toReversed().map((place, at) => textOf(all[at], place));
    builder.add([...keys, text(values[row]), markOf(value['status'], row)]);
  }
  return { ...builder.done(), widths: null, headed: true };
}

/** Areas and periods are known by their code, all else by its name. */
function textOf(dimension: Dimension | undefined, place: number): string {
  const code = dimension?.codes[place] ?? '';
  return dimension?.role === 'other' ? (dimension.labels[code] ?? code) : code;
}

function dimensionOf(value: Record<string, unknown>, id: string): Dimension | null {
  const all = value['dimension'];
  const found = isRecord(all) ? all[id] : null;
  const category = isRecord(found) ? found['category'] : null;
  if (!isRecord(found) || !isRecord(category)) return null;
  const labels = isRecord(category['label'])
    ? Object.fromEntries(Object.entries(category['label']).map(([code, label]) => [code, String(label)]))
    : {};
  const roles = isRecord(value['role']) ? value['role'] : {};
  const has = (role: string) => Array.isArray(roles[role]) && (roles[role] as unknown[]).includes(id);
  const isTime = has('time') || /^(?:time|perioden?|jaar|year)$/i.test(id);
  const isGeo = has('geo') || /^(?:geo|regio.*|gebied.*|gemeente.*|wijkenenbuurten)$/i.test(id);
  const name = typeof found['label'] === 'string' ? found['label'] : id;
  return {
    label: isTime ? 'Perioden' : isGeo ? 'Regio' : name,
    codes: codesOf(category['index'], labels),
    labels,
    role: isTime ? 'time' : isGeo ? 'geo' : 'other'
  };
}

/** In the order that the index gives; a dimension of one category may leave the index out. */
function codesOf(index: unknown, labels: Readonly<Record<string, string>>): readonly string[] {
  if (Array.isArray(index)) return index.map(String);
  if (!isRecord(index)) return Object.keys(labels);
  return Object.entries(index)
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

/** One mark for all, or a mark a place; `c` is confidential and `p` provisional with everybody who uses it. */
function markOf(status: unknown, row: number): string {
  const said = isRecord(status) ? status[row] : status;
  if (said === 'c') return 'geheim';
  return said === 'p' ? 'voorlopig' : '';
}
