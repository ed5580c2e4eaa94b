import { parseAreaCode } from '../areas/code.ts';
import { EVERYWHERE, everywhereBut } from '../disclosure/member.ts';
import type { CellId, Document } from '../document/model.ts';
import { sqlTokens } from '../document/sql-tokens.ts';
import { sqlSources } from './sql-sources.ts';

/** What a statement says of the places and years of its rows where they don't say so themselves. */
export interface StatementScope {
  /** Areas, or everything but some; null for the area of the document. */
  readonly areas: readonly string[] | null;
  /** Years; null for the period of the document, empty where it is not said. */
  readonly years: readonly string[] | null;
}

/** By the words of the statement and of those that it reads, the nearest first. */
export function statementScope({ cells }: Document, id: CellId): StatementScope {
  const byName = new Map(
    cells.flatMap((cell) => (cell.name === '' ? [] : [[cell.name.toLowerCase(), cell]]))
  );
  const chain = new Set(cells.filter((cell) => cell.id === id));
  const statements: string[] = [];
  for (const { spec } of chain) {
    if (typeof spec['sql'] !== 'string') continue;
    statements.push(spec['sql']);
    for (const name of sqlSources(spec['sql']).names) {
      const source = byName.get(name);
      if (source) chain.add(source);
    }
  }
  const said = statements.map(readStatement);
  const asks = ({ parameters }: Statement, ...names: readonly string[]) =>
    names.some((name) => parameters.has(name));
  const placed = said.find((one) => one.codes.length > 0 || asks(one, 'gebied', 'gemeenten'));
  const dated = said.find((one) => one.years.length > 0 || asks(one, 'periode'));
  return {
    areas: !placed
      ? [EVERYWHERE]
      : placed.codes.length === 0
        ? null
        : placed.negated
          ? without(placed.codes, said.find((one) => one.codes.length > 0 && !one.negated)?.codes)
          : placed.codes,
    years: !dated ? [] : dated.years.length === 0 ? null : dated.years
  };
}

const without = (codes: readonly string[], all?: readonly string[]): readonly string[] =>
  all ? all.filter((code) => !codes.includes(code)) : [everywhereBut(codes)];

interface Statement {
  readonly parameters: ReadonlySet<string>;
  readonly codes: readonly string[];
  /** Its codes are left out rather than taken. */
  readonly negated: boolean;
  readonly years: readonly string[];
}

const YEARS =
  /\b(?:\p{L}*jaar\p{L}*|periode|year)\s*(?:=|\bin\s*\()\s*('?(?:19|20)\d\d'?(?:\s*,\s*'?(?:19|20)\d\d'?)*)/giu;

function readStatement(sql: string): Statement {
  const tokens = sqlTokens(sql);
  const mark = (at: number) => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
  return {
    parameters: new Set(tokens.flatMap(({ kind, text }) => (kind === 'parameter' ? [text] : []))),
    codes: [
      ...new Set(
        tokens.flatMap(({ kind, text }) => {
          const code = kind === 'string' ? parseAreaCode(text) : null;
          return code?.ok ? [code.value.code] : [];
        })
      )
    ],
    negated: tokens.some(
      ({ kind, text }, at) =>
        (kind === 'word' && /^(?:not|except|anti)$/i.test(text)) ||
        (mark(at) === '<' && mark(at + 1) === '>') ||
        (mark(at) === '!' && mark(at + 1) === '=')
    ),
    years: [...sql.matchAll(YEARS)].flatMap(([, list = '']) => list.match(/\d{4}/g) ?? [])
  };
}
