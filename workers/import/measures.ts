import { scaleOf } from '../../src/lib/notation/figure.ts';
import type { Choices, Measure, MeasureKind } from './api.ts';
import { whyStopped } from './stop-column.ts';
import { createUniqueIds } from './unique-ids.ts';

/** A measure as the file has it, before the analyst says what it is. */
export interface RawMeasure {
  readonly naam: string;
  readonly unit: string;
  /** Sample of its cells are whole numbers. */
  readonly whole: boolean;
}

/** Measures with their ids and what they are, as detected and as corrected. */
export function toMeasures(raw: readonly RawMeasure[], choices: Choices): readonly Measure[] {
  const idOf = createUniqueIds();
  return raw.map(({ naam, unit, whole }) => {
    const id = idOf(naam);
    const chosen = choices.measures?.[id] ?? {};
    const stopped = whyStopped(naam, []);
    return {
      id,
      naam: chosen.naam ?? naam,
      unit: plainUnit(unit),
      soort: chosen.soort ?? kindOf(naam, unit, whole),
      scale: scaleOf(unit),
      noemer: chosen.noemer ?? '',
      per: chosen.per ?? 100,
      leave: stopped !== null || (chosen.leave ?? false),
      stopped
    };
  });
}

function kindOf(naam: string, unit: string, whole: boolean): MeasureKind {
  if (/%/.test(unit)) return 'aandeel';
  if (/^(?:aantal|x 1 000)$/i.test(unit.trim()) && !/gemiddeld|mediaan|binnen \d/i.test(naam))
    return 'aantal';
  const text = `${naam} ${unit}`.toLowerCase();
  if (/%|\bpct\b|_pct|percentage|procent|aandeel|relatief/.test(text)) return 'aandeel';
  if (
    /gemiddeld|mediaan|per (?:1|inwoner|huishouden|km|ha\b|duizend)|dichtheid|score|index|afstand|cijfer|\bkm\b|graad|ratio|quot|relatief|mate van|klasse/.test(
      text
    )
  )
    return 'overig';
  return whole || /aantal|x 1 000$/.test(text) ? 'aantal' : 'overig';
}

/** The unit that remains after scaling: `x 1 000 euro` is euro. */
const plainUnit = (unit: string): string =>
  unit
    .replace(/^(?:x\s*1[\s.]?000\s*|1[\s.]?000\s+(?=\p{L}))/iu, '')
    .replace(/^(?:x\s*)?ml[nd]\.?\s*/i, '')
    .trim();
