import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { assessBranch } from '../../indicators/assess-branch.ts';
import { branchesFromTable } from '../../indicators/branch.ts';
import type { Release } from '../../indicators/release.ts';
import { branchFiguresQuery } from '../../sql/queries/branch-figures.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { branchFigures, branchTable } from './branch-table.ts';
import { branchValues } from './branch-values.ts';
import { describeBranches } from './describe-branches.ts';
import { sortByCertainty, type BranchRow } from './branch-row.ts';
import { turnoverOf } from './turnover.ts';

export interface BranchesSpec {
  readonly title: string;
  /** SBI codes; none means the whole work list. */
  readonly branches: readonly string[];
  /** Rows that are drawn before the reader asks for all. */
  readonly count: number;
}

export interface BranchesOutput {
  /** From most to least certainly different; what could not be tested comes last. */
  readonly rows: readonly BranchRow[];
}

/** The work list has some forty branches. */
const MOST = 60;

const schema = v.object({
  title: v.optional(shortText, ''),
  branches: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.name))), v.maxLength(limits.list)),
    () => []
  ),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST)), 12)
});

/** Which branches are more or less present than one would expect, and how sure that is. */
export const branchesCell: CellKind<BranchesSpec, BranchesOutput> = {
  kind: 'branches',
  label: 'cells.kind.branches',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['branches', 'vestigingen', 'waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ branches }, context) {
    if (!hasBranches(context.release)) return ok({ rows: [] });
    const { area, comparison, members } = context.resolved;
    const answer = await context.query(query(branches, context));
    if (!answer.ok) return err({ kind: 'engine', error: answer.error });
    const rounding =
      context.release.regiobeeld.indicators.find(({ id }) => id === 'vestigingen_totaal')?.afronding ?? 0;
    const rows = branchesFromTable(answer.value).map((figures) => ({
      ...assessBranch(figures, area.code, comparison.code, context.areas, rounding),
      turnover: turnoverOf(figures.observations, area.code, members)
    }));
    return ok({ rows: sortByCertainty(rows) });
  },
  title: branchesTitle,
  describe: (_spec, { rows }, context) => describeBranches(rows, context),
  table: (spec, output, context) =>
    output.rows.length === 0
      ? null
      : branchTable(output.rows, branchesTitle(spec, output, context), context.locale),
  sql: ({ branches }, context) => (hasBranches(context.release) ? query(branches, context) : null),
  figures: (_spec, { rows }, context) => branchFigures(rows, context),
  values: (_spec, { rows }, context) => [
    { name: 'zin', shown: describeBranches(rows, context) },
    ...branchValues(rows, context.locale)
  ],
  example: { title: '', branches: [], count: 12 }
};

const query = (branches: readonly string[], { resolved }: CellContext) =>
  branchFiguresQuery(branches, resolved.parameters.periode);

/** Five-digit branches per gemeente are no open data: most releases have none. */
export const hasBranches = ({ resources }: Release): boolean =>
  ['branches', 'vestigingen'].every((table) =>
    resources.some(({ name, rows }) => name === table && rows > 0)
  );

function branchesTitle(
  spec: BranchesSpec,
  _output: BranchesOutput,
  { locale, resolved }: CellContext
): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  return spec.title === ''
    ? translate(locale, 'cells.branches.title', { area: resolved.area.naam, period })
    : `${spec.title}, ${period}`;
}
