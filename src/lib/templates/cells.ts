import type { JsonObject } from '../base/json.ts';
import type { Cell } from '../document/model.ts';

/** A cell of a template, before it has its place and so its id. */
export type TemplateCell = Omit<Cell, 'id'>;

const cell = (kind: string, name: string, spec: JsonObject): TemplateCell => ({
  kind,
  name,
  folded: true,
  spec
});

export const parameters = (): TemplateCell => cell('parameter', '', { fields: [] });

/** `startsPage`: its heading stands at the top of a page on paper. */
export const text = (markdown: string, startsPage = false): TemplateCell =>
  cell('text', '', { markdown, ...(startsPage && { startsPage }) });

/** A place for someone's own words; `prompt` shows while it is empty. */
export const ownWords = (callout: 'duiding' | 'lokaal', prompt: string): TemplateCell =>
  cell('text', '', { markdown: '', callout, prompt });

export const caution = (markdown: string): TemplateCell =>
  cell('text', '', { markdown, callout: 'beperking' });

export const sentences = (name: string, indicators: readonly string[], count: number): TemplateCell =>
  cell('key-figures', name, { indicators, layout: 'zinnen', count });

/** A part's answer in one or two sentences, before its figures. */
export const answer = (name: string, title: string, indicators: readonly string[]): TemplateCell =>
  cell('key-figures', name, { title, indicators, layout: 'zinnen', count: 2 });

export const figures = (name: string, title: string, indicators: readonly string[]): TemplateCell =>
  cell('key-figures', name, { title, indicators, layout: 'cijfers' });

export const overview = (name: string, indicators: readonly string[], columns: number): TemplateCell =>
  cell('overview', name, { indicators, columns });

/** The area beside every RIEC region. */
export const overviewOfRegions = (name: string, indicators: readonly string[]): TemplateCell =>
  cell('overview', name, { indicators, beside: 'riec' });

export const remarkable = (
  name: string,
  indicators: readonly string[],
  tested: 'gebied' | 'gemeenten' | 'riec'
): TemplateCell => cell('remarkable', name, { indicators, tested });

export const map = (name: string, indicator: string, placement: 'kolom' | 'kop'): TemplateCell =>
  cell('map', name, { indicator, placement });

export const trend = (name: string, title: string, indicators: readonly string[]): TemplateCell =>
  cell('trend', name, { title, indicators });

export const distribution = (name: string, indicator: string): TemplateCell =>
  cell('distribution', name, { indicator });

export const branches = (name: string): TemplateCell => cell('branches', name, {});

export const combination = (name: string, indicators: readonly string[]): TemplateCell =>
  cell('combination', name, { indicators });

export const peers = (name: string, count: number): TemplateCell => cell('peers', name, { count });

export const table = (name: string, title: string, indicators: readonly string[]): TemplateCell =>
  cell('table', name, { title, indicators });

/** A named result that other cells read; readers do not see its code. */
export const query = (name: string, sql: string): TemplateCell => cell('sql', name, { sql });

export const rows = (name: string, title: string, source: string): TemplateCell =>
  cell('table', name, { title, source });

export const chart = (name: string, spec: JsonObject): TemplateCell => cell('chart', name, spec);

export const measures = (
  name: string,
  phenomena: readonly string[],
  count: number,
  layout: 'kaarten' | 'bijlage'
): TemplateCell => cell('measures', name, { phenomena, count, layout });

export const methods = (): TemplateCell => cell('methods', '', {});

/** Ids by place: the same template on the same release makes the same document, and a link need not carry them. */
export const numbered = (cells: readonly TemplateCell[]): readonly Cell[] =>
  cells.map((one, index) => ({ ...one, id: `c${index + 1}` }));
