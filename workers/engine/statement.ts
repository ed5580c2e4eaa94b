import { err, ok, type Result } from '../../src/lib/base/result.ts';
import type { EngineError, Reads } from './api.ts';
import { applyEdits, toPosition, toSourcePlace, type Edit } from './edits.ts';
import { isRefusedFunction, isStatement, openings } from './refusals.ts';
import { suggest } from './suggest.ts';
import { variableName } from './parameters.ts';
import { toPlaces, toWords, type ScriptTokens, type Word } from './words.ts';

/** A user's statement, read but not run. */
export interface Statement {
  readonly reads: Reads;
  /** The statement as a subquery with its columns renamed, so that no name of the user's can get in the way. */
  wrap(select: string, columns: string, end?: string): Wrapped;
}

/** Text to run, and the way back from an offset in it to the user's text. */
interface Wrapped {
  readonly sql: string;
  toPosition(offset: number): EngineError['position'];
}

/**
 * Reads a statement by DuckDB's own tokens: `$name` becomes a variable, a last `;` goes, and what is more than a
 * question is refused. `known`: tables of the catalogue.
 */
export function toStatement(
  source: string,
  tokens: ScriptTokens,
  known: readonly string[]
): Result<Statement, EngineError> {
  const words = toWords(source, tokens);
  const refusal = refuse(source, words);
  if (refusal) return err(refusal);

  const names = new Set<string>();
  const parameters = new Set<string>();
  const edits: Edit[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (word.kind === 'operator' && word.text === ';') edits.push({ at: word.at, length: 1, text: ' ' });
    if (word.kind !== 'name') return;
    if (before?.text === '$' && before.kind === 'operator' && before.at + 1 === word.at) {
      parameters.add(word.text);
      const text = `getvariable('${variableName(word.text)}')`;
      edits.push({ at: before.at, length: word.text.length + 1, text });
    } else names.add(word.text);
  });
  const lower = new Set([...names].map((name) => name.toLowerCase()));
  const sql = applyEdits(source, edits);
  return ok({
    reads: {
      tables: known.filter((table) => lower.has(table.toLowerCase())),
      parameters: [...parameters],
      names: [...names]
    },
    wrap(select, columns, end = '') {
      const before = `${select} (\n`;
      const text = `${before}${sql}\n) AS _${columns}${end}`;
      return {
        sql: text,
        toPosition(offset) {
          const place = (toPlaces(text, [offset])[0] ?? 0) - before.length;
          if (place < 0 || place > sql.length + 1) return undefined;
          return toPosition(source, toSourcePlace(place, edits));
        }
      };
    }
  });
}

function refuse(source: string, words: readonly Word[]): EngineError | null {
  const first = words[0];
  if (!first) return { kind: 'syntax', detail: 'no statement', position: { line: 1, column: 1 } };
  const refused = (word: Word, detail: string): EngineError => ({
    kind: 'refused',
    detail,
    name: word.text,
    position: toPosition(source, word.at)
  });
  if (first.kind === 'name' && isStatement(first.text))
    return refused(first, `not a question: ${first.text.toUpperCase()}`);
  if (first.text !== '(' && !openings.includes(first.text.toUpperCase()))
    return { ...slip(first, source), suggestions: suggest(first.text, openings) };
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.kind === 'operator' && word.text === ';' && next)
      return refused(next, 'more than one statement');
    if (word.kind === 'operator' && (word.text === '?' || /^\$\d/.test(source.slice(word.at))))
      return { ...refused(word, 'parameters have names'), kind: 'unknown-parameter' };
    if (word.kind === 'name' && next?.text === '(' && isRefusedFunction(word.text))
      return refused(word, `function refused: ${word.text}`);
  }
  return null;
}

/** A first word that begins no statement: probably a slip of the pen. */
const slip = (word: Word, source: string): EngineError => ({
  kind: 'syntax',
  detail: `a question begins with SELECT, FROM or WITH, not with ${word.text}`,
  name: word.text,
  position: toPosition(source, word.at)
});
