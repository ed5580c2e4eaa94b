import { isHidden } from '../cells/is-hidden.ts';
import { cellKindsByName } from '../cells/index.ts';
import { cellMessage } from '../cells/cell-message.ts';
import { onPaper } from '../cells/on-paper.ts';
import { papers } from '../cells/papers.ts';
import { plainRun } from '../cells/plain-run.ts';
import type { CellPaper } from '../cells/paper.ts';
import type { CellContext } from '../document/cell-kind.ts';
import type { Cell } from '../document/model.ts';
import type { Cleared } from '../gates/cleared.ts';
import type { Leaving } from '../gates/departure.ts';
import { translate } from '../i18n/messages.ts';
import { placeName } from '../language/place-name.ts';
import { createNumbering } from './numbering.ts';
import { definitionsOf } from './definitions.ts';
import { provenanceOf } from './provenance.ts';
import { buildFigure, type FigureSetting } from './build-figure.ts';
import type { Report, ReportBlock } from './report.ts';
import type { ExportRequest } from './request.ts';

/** Part of an export that goes into drawing; the rest is writing. */
const DRAWING = 0.6;

/**
 * Everything that a cleared document says, shows and counts, in reading order. All formats are written from it, so a
 * number is the same in each of them, and the same as on the page: sentences, tables and drawings come from the cells' own
 * kinds.
 *
 * `drawings`: for a page, where a figure may stand beside the title, or each for itself; tables alone come sooner.
 */
export async function buildReport(
  cleared: Cleared<Leaving>,
  request: ExportRequest,
  drawings: FigureSetting['drawings'] = 'page'
): Promise<Report> {
  const { document, notice } = cleared.value;
  const { locale, gates, title, about, queries } = request;
  const numbering = createNumbering(locale);
  const cells = document.cells.filter((cell) => !isHidden(cell));
  const blocks: ReportBlock[] = [];
  let context: CellContext | null = null;
  for (const [index, cell] of cells.entries()) {
    request.signal.throwIfAborted();
    context ??= cleared.value.state(cell.id).context;
    const isHeaded = blocks.some(({ kind }) => kind === 'heading');
    blocks.push(...(await blocksOf(cell, cleared.value, { numbering, request, drawings, isHeaded })));
    await request.progress((DRAWING * (index + 1)) / cells.length);
  }
  if (!context) throw new Error('no cell has an answer');
  const comparison = placeName(context.resolved.comparison.code, context.areas, locale);
  return {
    locale,
    title,
    facts: [about, translate(locale, 'picture.compared', { comparison })],
    notice,
    provenance: provenanceOf(document, context.resolved, request),
    blocks,
    checks: gates.findings.map((finding) => ({
      gate: translate(locale, `gate.${finding.gate}`),
      rule: translate(locale, finding.title),
      outcome: translate(locale, `gate.outcome.${finding.outcome}`),
      passed: finding.outcome === 'akkoord',
      reason: translate(locale, finding.reason, finding.values)
    })),
    definitions: definitionsOf(document.cells, request),
    release: request.release,
    queries
  };
}

async function blocksOf(
  cell: Cell,
  leaving: Leaving,
  setting: FigureSetting & { readonly request: ExportRequest }
): Promise<readonly ReportBlock[]> {
  const { locale } = setting.request;
  const state = leaving.state(cell.id);
  const kind = cellKindsByName.get(cell.kind);
  if (state.error || !state.spec || !state.context || !kind) {
    const text = state.error
      ? translate(locale, 'export.error', { reason: cellMessage(state.error, locale).text })
      : translate(locale, 'export.empty');
    return [{ kind: 'paragraph', small: true, runs: [{ ...plainRun(text), emphasis: true }] }];
  }
  const context: CellContext = { ...state.context, locale };
  const paper = paperOf(cell, state.spec, state.output, context);
  if (paper.kind === 'text') return paper.blocks;
  return buildFigure({ cell, kind, paper, spec: state.spec, output: state.output, context }, setting);
}

/** A kind without a paper of its own is its title, its sentence and its table. */
const paperOf = ({ kind }: Cell, spec: object, output: unknown, context: CellContext): CellPaper =>
  papers[kind]?.(spec, output, context) ??
  onPaper({ table: 'shown', says: kind !== 'sql' && kind !== 'table' });
