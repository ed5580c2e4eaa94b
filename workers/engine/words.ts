/** DuckDB's token kinds, as `tokenize` numbers them. */
const IDENTIFIER = 0;
const OPERATOR = 3;
const KEYWORD = 4;

export interface ScriptTokens {
  /** Byte offsets. */
  readonly offsets: readonly number[];
  readonly types: readonly number[];
}

/** A token that matters here, at a place in the text counted in UTF-16 units. */
export interface Word {
  readonly kind: 'name' | 'operator' | 'other';
  /** Name without its quotes, or the operator's first sign. */
  readonly text: string;
  readonly at: number;
}

/** DuckDB's tokens as words; comments are not among them. */
export function toWords(source: string, tokens: ScriptTokens): readonly Word[] {
  const places = toPlaces(source, tokens.offsets);
  return places.map((at, index) => {
    const type = tokens.types[index];
    if (type === IDENTIFIER || type === KEYWORD) return { kind: 'name', text: nameAt(source, at), at };
    return { kind: type === OPERATOR ? 'operator' : 'other', text: source.charAt(at), at };
  });
}

function nameAt(source: string, at: number): string {
  if (source[at] !== '"')
    return /^[\p{L}_][\p{L}\p{M}\p{N}_$]*/u.exec(source.slice(at))?.[0] ?? source.charAt(at);
  return (/^"((?:[^"]|"")*)"?/.exec(source.slice(at))?.[1] ?? '').replaceAll('""', '"');
}

/** Byte offsets in UTF-8, in rising order, as places in the string. */
export function toPlaces(source: string, offsets: readonly number[]): readonly number[] {
  const places: number[] = [];
  let bytes = 0;
  let place = 0;
  for (const offset of offsets) {
    while (bytes < offset && place < source.length) {
      const point = source.codePointAt(place) ?? 0;
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      place += point < 0x10000 ? 1 : 2;
    }
    places.push(place);
  }
  return places;
}
