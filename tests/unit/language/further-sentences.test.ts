import { describe, expect, test } from 'vitest';
import { lint } from '#lib/language/linter.ts';
import { branchSentence, type BranchClaim } from '#lib/language/sentences/branch.ts';
import { combinationSentence } from '#lib/language/sentences/combination.ts';
import { equalitySentence } from '#lib/language/sentences/equality.ts';
import { notAdditiveSentence } from '#lib/language/sentences/not-additive.ts';
import { assessmentNotes } from '#lib/language/sentences/notes.ts';
import { assessmentSentence } from '#lib/language/sentences/assessment.ts';
import { peersSentence } from '#lib/language/sentences/peers.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import type { ComparisonClass } from '#lib/indicators/assessment.ts';
import { overlapTest, ratio } from '#lib/stats/index.ts';
import { indicator } from '../indicators/small-country.ts';
import { areas, claim, drugshandel } from './claims.ts';

/** A branch in Voorbeeldstad: so many where so many were expected. */
const branch = (name: string, establishments: number, expected: number, tested: ComparisonClass) => {
  const estimate = ratio(establishments, expected);
  const claim: BranchClaim = {
    branch: name,
    area: 'GM0001',
    comparison: 'NL01',
    establishments,
    expected,
    quotient: estimate && { value: estimate.value, interval: estimate.at95 },
    class: tested
  };
  return branchSentence(claim, areas, 'nl');
};

const overlap = (both: number, adjusted: number) => ({
  ...overlapTest(342, 38, 41, both),
  patterns: ['veel geregistreerde drugshandel', 'veel snelle doorverkoop van woningen'],
  adjusted,
  total: 342,
  tested: 10
});

const survey = indicator({
  id: 'drugsoverlast_ervaren',
  naam: 'Drugsoverlast',
  eenheid: '% van de respondenten',
  per: 100,
  soort: 'percentage',
  richting: 'hoger_vraagt_aandacht'
});

describe('examples of the sentence book', () => {
  test('9: no difference shown is not equality', () => {
    const alike = claim({ O: 412, n: 702_000, ref: 7.1, tau: 0.1 });
    expect(equalitySentence(alike, 'nl')?.plain).toBe(
      'Dat er geen verschil is aangetoond, betekent niet dat de gebieden gelijk zijn: met deze aantallen kan een verschil van 24% onopgemerkt blijven.'
    );
    expect(equalitySentence(claim({ O: 96, n: 51_200, ref: 7.1, tau: 0.22 }), 'nl')).toBeNull();
  });

  test('22: what a region has no value of', () => {
    const names = ['de mediaan van het inkomen', 'de leefbaarheidsscore', 'de enquêtecijfers'];
    const found = notAdditiveSentence(names, 'nl');
    expect(found?.headline).toBe('Niet samen te voegen: drie cijfers');
    expect(found?.sentence.plain).toBe(
      'Voor de mediaan van het inkomen, de leefbaarheidsscore en de enquêtecijfers bestaat geen regiowaarde: medianen, scores en steekproefpercentages kun je niet optellen. Ze staan per gemeente in de tabel.'
    );
    expect(notAdditiveSentence([], 'nl')).toBeNull();
  });

  test('a figure of one’s own that is not added up has its own reason', () => {
    const own = indicator({ thema: 'lokaal', additief: false });
    const said = { ...claim({ O: 1, n: 1, ref: 1, tau: 0 }, own), noVerdict: 'niet_optelbaar' } as const;
    const words = (shown: Indicator) =>
      assessmentSentence(said, { indicator: shown, areas, locale: 'nl' }).plain;
    expect(words(own)).toContain('Kies bij het inlezen een noemer');
    expect(words(own)).not.toContain('Medianen');
    expect(words(indicator({ additief: false }))).toContain('Medianen');
  });

  test('23: a branch that is more present', () => {
    const found = branch('Autoverhuur', 19, 10.3, 'hoger');
    expect(found.headline).toBe('Autoverhuur: sterker aanwezig dan in Nederland');
    expect(found.sentence.plain).toBe(
      'Voorbeeldstad heeft 19 vestigingen autoverhuur, waar er op basis van het totale aantal vestigingen ongeveer 10,3 verwacht worden. Het locatiequotiënt is 1,84 (95%-bi 1,11 tot 2,88): sterker aanwezig dan in Nederland.'
    );
    expect(found.note).toBe('Een sterke aanwezigheid is geen misstand; ligging en bezoekers spelen mee.');
  });

  test('24: a branch that is not demonstrably different', () => {
    const found = branch('Kappers', 97, 90, 'niet_anders');
    expect(found.headline).toBe('Kappers: niet aantoonbaar anders dan in Nederland');
    expect(found.sentence.plain).toContain(
      'Het locatiequotiënt is 1,08 (95%-bi 0,87 tot 1,31): niet aantoonbaar anders dan in Nederland.'
    );
    expect(found.note).toBeNull();
  });

  test('25: too few of a branch to expect', () => {
    const found = branch('Autoverhuur', 9, 4.3, 'niet_getoetst');
    expect(found.headline).toBe('Autoverhuur: te weinig waarnemingen voor een uitspraak');
    expect(found.sentence.plain).toBe(
      'In een gemeente van deze omvang verwacht je 4,3 vestigingen autoverhuur. Onder de vijf doen we geen uitspraak over concentratie.'
    );
  });

  test('26: patterns that go together', () => {
    const found = combinationSentence(overlap(11, 0.021), 'nl');
    expect(found.headline).toBe('Patronen komen vaker samen voor dan door toeval');
    expect(found.sentence.plain).toBe(
      'Veel geregistreerde drugshandel en veel snelle doorverkoop van woningen komen samen voor in 11 van de 342 gemeenten. Door toeval zou dat in ongeveer 4,6 gemeenten zijn (p = 0,002; na correctie voor tien getoetste combinaties 0,02). Waarom ze samengaan, zegt dit niet.'
    );
  });

  test('27: patterns that go together by chance', () => {
    const found = combinationSentence(overlap(6, 0.6), 'nl');
    expect(found.headline).toBe('Dit samengaan past bij toeval');
    expect(found.sentence.plain).toContain('door toeval verwacht je er 4,6 (p = 0,29;');
    expect(found.sentence.plain).toContain('Dat is niet aantoonbaar anders dan toeval.');
  });

  test('28: whom an area is compared with', () => {
    const contributions = [
      { id: 'inwoners', share: 0.38 },
      { id: 'dichtheid', share: 0.3 },
      { id: 'woningvoorraad', share: 0.2 },
      { id: 'bedrijvigheid', share: 0.12 }
    ] as const;
    const places = Array.from({ length: 15 }, (_, i) => i);
    const found = peersSentence({ places, distances: places, contributions }, 'Voorbeeldstad', 'nl');
    expect(found.headline).toBe('Vergeleken met vijftien gemeenten die op Voorbeeldstad lijken');
    expect(found.sentence.plain).toBe(
      'De vergelijking is met vijftien gemeenten die lijken in inwonertal, dichtheid, woningvoorraad en bedrijvigheid. Inwonertal weegt het zwaarst (38% van de afstand). Er zijn geen kenmerken van bewoners gebruikt.'
    );
  });

  test('29: how much rounding can matter to a region', () => {
    const region = {
      ...claim({ O: 412, n: 702_000, ref: 7.1, tau: 0.1 }),
      origin: 'samengevoegd',
      members: { known: 16, total: 16, missing: [] }
    } as const;
    const rounded = { ...drugshandel, afronding: 5 } as const;
    expect(assessmentNotes(region, { indicator: rounded, areas, locale: 'nl' }).at(-1)).toBe(
      'De bron rondt af op 5. Bij zestien gemeenten samen kan dat de som tot 32 schelen; de marge is daarop verbreed.'
    );
  });

  test('30: what people say of their own neighbourhood', () => {
    const said = claim({ O: 63, n: 612, ref: 7.4, tau: 0.012 }, survey);
    const context = { indicator: survey, areas, locale: 'nl' } as const;
    expect(assessmentSentence(said, context).plain).toBe(
      'Van de 612 ondervraagde inwoners in Voorbeeldstad in 2024 zegt 10,3% veel overlast van drugs te ervaren (95%-bi 8,1 tot 13,0). Dat is hoger dan in Nederland (7,4%).'
    );
    expect(assessmentNotes(said, context).at(-1)).toBe('Het gaat om beleving, gemeten met een steekproef.');
  });
});

test('none of them says more than its numbers carry', () => {
  const texts = [
    branch('Autoverhuur', 19, 10.3, 'hoger').sentence.plain,
    branch('Autoverhuur', 2, 20, 'duidelijk_lager').sentence.plain,
    combinationSentence(overlap(11, 0.02), 'nl').sentence.plain,
    combinationSentence(overlap(6, 0.6), 'nl').sentence.plain
  ];
  for (const text of texts) expect(lint(text).filter(({ severity }) => severity !== 'jargon')).toEqual([]);
});
