import type { Field } from '../../src/lib/indicators/release.ts';
import type { TableShape } from '../dataset.ts';

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const number = (name: string, description: string): Field => ({ name, type: 'number', description });
const integer = (name: string, description: string): Field => ({ name, type: 'integer', description });
const date = (name: string, description: string): Field => ({ name, type: 'date', description });
const boolean = (name: string, description: string): Field => ({ name, type: 'boolean', description });

const observation: readonly Field[] = [
  text('gebied', 'Code van het gebied'),
  text('periode', 'Jaar, kwartaal (2024KW02) of maand (2024MM07)'),
  text('indicator', 'Id in indicatoren'),
  number('teller', 'Aantal waar het over gaat, leeg als het ontbreekt'),
  number('noemer', 'Aantal waartegen het is afgezet'),
  number('waarde', 'Waarde in de eenheid van de indicator'),
  text('markering', 'Waarom een waarde ontbreekt of voorlopig is')
];
const observations = (title: string, description: string, eager: boolean): TableShape => ({
  title,
  description,
  fields: observation,
  key: ['indicator', 'periode', 'gebied'],
  eager
});

/** The tables that every analyst may expect, by name (design: data, "Vocabulary the analyst sees"). */
export const standardTables: Readonly<Record<string, TableShape>> = {
  gebieden: {
    title: 'Gebieden',
    description: 'Eén gebied in één indeling per rij',
    fields: [
      text('code', 'CBS-code, of een eigen code voor RIEC-regio’s'),
      text('naam', 'Naam'),
      text('niveau', 'land, provincie, riec, veiligheidsregio, gemeente, wijk of buurt'),
      text('provincie', 'Code van de provincie'),
      text('riec', 'Code van de RIEC-regio'),
      text('veiligheidsregio', 'Code van de veiligheidsregio'),
      text('gemeente', 'Code van de gemeente'),
      text('wijk', 'Code van de wijk'),
      date('geldig_van', 'Eerste dag van deze indeling'),
      date('geldig_tot', 'Eerste dag waarop het gebied niet meer bestaat, leeg als het nog bestaat'),
      number('lon', 'Lengtegraad (WGS84) van een punt in het gebied'),
      number('lat', 'Breedtegraad (WGS84) van een punt in het gebied')
    ],
    key: ['code'],
    eager: true
  },
  indicatoren: {
    title: 'Indicatoren',
    description: 'Eén indicator per rij: definitie, bron en wat je ermee mag',
    fields: [
      text('id', 'Sleutel'),
      text('naam', 'Naam'),
      text('naam_en', 'Naam in het Engels'),
      text('thema', 'Thema'),
      text('eenheid', 'Eenheid zoals getoond'),
      integer('per', 'Vermenigvuldiger van teller / noemer'),
      text('teller', 'Wat er geteld is'),
      text('noemer', 'Waartegen het is afgezet'),
      text('soort', 'telling, percentage, gemiddelde, mediaan of index'),
      boolean('additief', 'Tellers en noemers mogen over gebieden worden opgeteld'),
      text('richting', 'hoger_vraagt_aandacht, lager_vraagt_aandacht, context of detectie_afhankelijk'),
      boolean('gevoelig', 'Gaat over inkomen, schulden of verdenking van bewoners'),
      integer('afronding', 'Grondtal van de afronding door de bron, 0 zonder'),
      text('bron', 'Bron'),
      text('tabel', 'Tabel bij de bron'),
      text('licentie', 'Licentie'),
      text('definitie', 'Definitie'),
      text('definitie_en', 'Definitie in het Engels'),
      text('kanttekening', 'Wat het cijfer niet zegt'),
      text('niveaus', 'Niveaus, gescheiden door ;'),
      text('perioden', 'Perioden, gescheiden door ;'),
      text('reeksbreuk', 'Eerste periode van een nieuwe reeks')
    ],
    key: ['id'],
    eager: true
  },
  branches: {
    title: 'Branches',
    description: 'Werklijst van SBI-codes met motivering; geen oordeel over ondernemers',
    fields: [
      text('sbi', 'SBI 2008-code'),
      text('naam', 'Naam volgens CBS'),
      boolean('kwetsbaar', 'Staat op de werklijst'),
      text('motivering', 'Waarom gemeenten naar deze branche kijken'),
      text('bron', 'Bron van de motivering'),
      date('peildatum', 'Dag waarop de lijst is vastgesteld')
    ],
    key: ['sbi'],
    eager: true
  },
  maatregelen: {
    title: 'Maatregelen',
    description: 'Preventieve maatregelen per fenomeen, met grondslag en wat de onderbouwing vraagt',
    fields: [
      text('id', 'Sleutel'),
      integer('volgorde', 'Plaats in de lijst'),
      text('naam', 'Naam'),
      text('fenomeen', 'Fenomeen, of algemeen'),
      text('wat_het_is', 'Wat de maatregel inhoudt'),
      text('grondslag', 'Wet, verordening en rechtspraak'),
      text('vereiste_onderbouwing', 'Wat een besluit moet laten zien'),
      text('indicatoren', 'Ids van cijfers die erbij horen, gescheiden door ;'),
      text('grenzen', 'Waarvoor de maatregel en de cijfers niet dienen'),
      text('wie', 'Wie besluit en wie helpt'),
      boolean('nagezien', 'De grondslag is opgezocht')
    ],
    key: ['volgorde'],
    eager: false
  },
  waarnemingen: observations('Waarnemingen', 'Land, provincie, RIEC-regio en gemeente', true),
  waarnemingen_wijk: observations('Waarnemingen per wijk', 'Wijken', false),
  waarnemingen_buurt: observations('Waarnemingen per buurt', 'Buurten', false),
  vestigingen: {
    title: 'Vestigingen per branche',
    description: 'Gemeente en hoger, per SBI-code en jaar',
    fields: [
      text('gebied', 'Code van het gebied'),
      text('periode', 'Jaar'),
      text('sbi', 'SBI 2008-code'),
      integer('vestigingen', 'Aantal vestigingen'),
      number('omzet', 'Omzet in duizend euro'),
      integer('ondernemingen', 'Aantal ondernemingen achter de omzet'),
      text('markering', 'Waarom een waarde ontbreekt of voorlopig is')
    ],
    key: ['sbi', 'periode', 'gebied'],
    eager: false
  },
  herindelingen: {
    title: 'Herindelingen',
    description: 'Eén overgang van oude naar nieuwe gemeente per rij',
    fields: [
      date('datum', 'Eerste dag van de nieuwe indeling'),
      text('oude_code', 'Code tot die dag'),
      text('nieuwe_code', 'Code vanaf die dag'),
      text('soort', 'opgeheven/samengevoegd, gesplitst of gepland'),
      number('aandeel', 'Gepubliceerd deel dat overgaat, leeg als dat niet bekend is')
    ],
    key: ['datum', 'oude_code', 'nieuwe_code'],
    eager: true
  }
};
