/** Columns that say that something is counted, not what: `aantal`, `n`, `count_star()`, `sum(n)`, `totaal`. */
const PLAIN =
  /^(?:n|nr|aantal|aantallen|teller|tel|telling|count|freq|frequentie|(?:eind)?totaal|total|alles?|som|sum|samen)$|^(?:count|count_star|sum|sum_no_overflow)\b|^\(?CAST\(\(?(?:count|count_star|sum)\b/i;

/** What a count of any subject is called. */
export const ANY_COUNT = 'aantal';

export const isPlainCount = (column: string): boolean => PLAIN.test(column.trim());

/** What a column counts, however SQL or the analyst called it: `aantal_panden`, `Panden` → `panden`. */
export const measureName = (column: string): string =>
  isPlainCount(column)
    ? ANY_COUNT
    : column
        .trim()
        .toLowerCase()
        .replace(/^(?:aantal|n|teller|totaal)[_ ]|[_ ](?:aantal|teller|totaal)$/, '');

/** A measure as one cell alone tells it, where another tells otherwise. */
export const measureIn = (cell: string, measure: string): string => `${measure}, ${cell}`;

/** Can two measures be the same? One that a cell tells by itself is also the one that was told before. */
export const isSameMeasure = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}, `) || b.startsWith(`${a}, `);
