import type { TableSource } from '../dataset.ts';
import { rowsTable } from '../rows.ts';
import { readHerindelingen } from './herindelingen.ts';
import { readMaatregelen } from './maatregelen.ts';
import { regionRows } from './region-rows.ts';

/** Municipal changes, as every release has them. */
export const herindelingenTable = (): TableSource =>
  rowsTable(
    'herindelingen',
    readHerindelingen().map(({ datum, oudeCode, nieuweCode, soort, aandeel }) => ({
      datum,
      oude_code: oudeCode,
      nieuwe_code: nieuweCode,
      soort,
      aandeel
    }))
  );

/** Land, provincies, regions and gemeenten: the areas of a release that goes no finer. */
export const gebiedenTable = (): TableSource =>
  rowsTable(
    'gebieden',
    regionRows().map((row) => ({ ...row }))
  );

/** Preventive measures with what they ask: the build gives them to every release. */
export const maatregelenTable = (): TableSource =>
  rowsTable(
    'maatregelen',
    readMaatregelen().map((measure, index) => ({
      id: measure.id,
      volgorde: index + 1,
      naam: measure.naam,
      fenomeen: measure.fenomeen,
      wat_het_is: measure.watHetIs,
      grondslag: measure.grondslag,
      vereiste_onderbouwing: measure.vereisteOnderbouwing,
      indicatoren: measure.indicatoren.join(';'),
      grenzen: measure.grenzen,
      wie: measure.wie,
      nagezien: measure.nagezien
    }))
  );
