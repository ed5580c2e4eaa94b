import type { Level } from '../../src/lib/areas/area.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import { LOCAL_THEME } from '../../src/lib/indicators/local-theme.ts';
import type { Measure } from './api.ts';

interface About {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly levels: readonly Level[];
  readonly periods: readonly string[];
}

/** A measure as an indicator of the catalogue. Without a denominator it is shown and compared, never tested. */
export function localIndicator(measure: Measure, all: readonly Measure[], about: About): Indicator {
  const noemer = nameOfDenominator(measure.noemer, all);
  const share = noemer !== '' && measure.per === 100;
  const unit =
    noemer === ''
      ? measure.unit || (measure.soort === 'aantal' ? 'aantal' : '')
      : share
        ? `% van ${noemer}`
        : `per ${measure.per.toLocaleString('nl-NL')} ${noemer}`;
  const text = `${measure.naam} (eigen gegevens: ${about.source})`;
  return {
    id: `${about.id}_${measure.id}`,
    naam: measure.naam,
    naam_en: measure.naam,
    thema: LOCAL_THEME,
    eenheid: unit,
    per: noemer === '' ? 1 : measure.per,
    teller: measure.soort === 'aantal' ? measure.naam.toLowerCase() : 'niet gepubliceerd',
    noemer,
    soort: noemer === '' ? 'index' : share ? 'percentage' : 'telling',
    additief: noemer !== '',
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    bron: `Lokaal: ${about.source}`,
    tabel: about.title,
    licentie: 'eigen gegevens, blijven in deze browser',
    definitie: text,
    definitie_en: text,
    kanttekening: 'Lokaal: door de gebruiker ingelezen, niet gecontroleerd door een bronhouder.',
    niveaus: about.levels,
    perioden: about.periods,
    reeksbreuk: null
  };
}

export const INHABITANTS = 'inwoners';

function nameOfDenominator(id: string, all: readonly Measure[]): string {
  if (id === INHABITANTS) return 'inwoners';
  return all.find((measure) => measure.id === id)?.naam.toLowerCase() ?? '';
}
