import type { Indicator } from '#lib/indicators/definition.ts';

/** An indicator of which only what matters is given. */
export const indicatorOf = (id: string, given: Partial<Indicator>): Indicator => ({
  id,
  naam: id,
  naam_en: id,
  thema: '',
  eenheid: 'per 10.000 inwoners',
  per: 10_000,
  teller: '',
  noemer: '',
  soort: 'telling',
  additief: true,
  richting: 'context',
  gevoelig: false,
  afronding: 0,
  bron: '',
  tabel: '',
  licentie: '',
  definitie: '',
  definitie_en: '',
  kanttekening: '',
  niveaus: ['gemeente'],
  perioden: ['2024'],
  reeksbreuk: null,
  ...given
});
