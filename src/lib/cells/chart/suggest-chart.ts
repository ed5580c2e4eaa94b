import type { BuiltColumn, BuiltPlan } from '../../charts/built-data.ts';

/** Words by which the ends of an interval are known. */
const lows = /^(onder|low|laag|ondergrens|bi_laag)$|_(onder|low|laag)$/i;
const highs = /^(boven|high|hoog|bovengrens|bi_hoog)$|_(boven|high|hoog)$/i;
/** Names in colour that can still be told apart. */
const MOST_COLOURS = 6;
/** Numbers that name something are no measure. */
const isName = /(^|_)(code|id|sbi)$/i;

const axis = { title: '', scale: 'linear', zero: true } as const;
const nothing: BuiltPlan = {
  marks: ['bar'],
  x: '',
  y: '',
  low: '',
  high: '',
  colour: '',
  facet: '',
  label: '',
  sort: 'value',
  descending: true,
  xAxis: axis,
  yAxis: axis,
  reference: null
};

/** A first chart by the types of the columns; null where there is no number to draw. */
export function suggestChart(columns: readonly BuiltColumn[]): BuiltPlan | null {
  const low = columns.find(({ name, kind }) => kind === 'number' && lows.test(name));
  const high = columns.find(({ name, kind }) => kind === 'number' && highs.test(name));
  const ends = low && high ? [low, high] : [];
  const measures = columns.filter(
    (column) => column.kind === 'number' && !ends.includes(column) && !isName.test(column.name)
  );
  const measure = (ends.length > 0 && measures.find(isBetween(ends))) || measures.at(-1);
  if (!measure) return null;
  const names = columns.filter(({ kind }) => kind === 'text').toSorted((a, b) => rank(a) - rank(b));
  const time = columns.find((column) => isTime(column) && distinct(column) > 1);
  const tested = columns.find(({ kind }) => kind === 'class');
  const interval = { low: ends[0]?.name ?? '', high: ends[1]?.name ?? '' };

  if (time) {
    const group = names.find((column) => distinct(column) > 1 && distinct(column) <= MOST_COLOURS);
    const many = names.find((column) => distinct(column) > MOST_COLOURS);
    if (group || !many)
      return {
        ...nothing,
        marks: ['line', 'dot'],
        x: time.name,
        y: measure.name,
        colour: group?.name ?? '',
        ...interval,
        sort: 'source',
        descending: false
      };
  }
  const [name] = names;
  if (name) {
    const marks: BuiltPlan['marks'] = ends.length > 0 ? ['interval'] : ['bar'];
    return { ...nothing, marks, x: measure.name, y: name.name, colour: tested?.name ?? '', ...interval };
  }
  const other = measures.find((column) => column !== measure);
  return other
    ? { ...nothing, marks: ['dot'], x: other.name, y: measure.name, xAxis: free, yAxis: free }
    : { ...nothing, marks: ['tick'], x: measure.name, xAxis: free };
}

const free = { ...axis, zero: false } as const;
const isTime = ({ kind }: BuiltColumn) => kind === 'year' || kind === 'date';
const distinct = ({ values }: BuiltColumn) => new Set(values).size;
/** A name reads better than a code. */
const rank = ({ name }: BuiltColumn) => (/naam|name|label/i.test(name) ? 0 : isName.test(name) ? 2 : 1);

/** The measure that an interval belongs to lies in it. */
function isBetween([low, high]: readonly BuiltColumn[]) {
  return ({ values }: BuiltColumn): boolean =>
    values.every((value, row) => {
      const [from, to] = [low?.values[row], high?.values[row]];
      return (
        typeof value !== 'number' ||
        typeof from !== 'number' ||
        typeof to !== 'number' ||
        (from <= value && value <= to)
      );
    });
}
