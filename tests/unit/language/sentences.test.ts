import { describe, expect, test } from 'vitest';
import { assessmentSentence } from '#lib/language/sentences/assessment.ts';
import { assessmentHeadline } from '#lib/language/sentences/headline.ts';
import { assessmentNotes } from '#lib/language/sentences/notes.ts';
import { assessmentShort } from '#lib/language/sentences/short.ts';
import { lint } from '#lib/language/linter.ts';
import { areas, claim, drugshandel, woningaankopen } from './claims.ts';

const dutch = { indicator: drugshandel, areas, locale: 'nl' } as const;
const english = { ...dutch, locale: 'en' } as const;
const detection = 'mede afhankelijk van inzet en meldingsbereidheid';

const clearlyMore = { O: 96, n: 51200, ref: 7.1, tau: 0.22 };
const lower = { O: 58, n: 1420, ref: 5.6, tau: 0.012 };
const alike = { O: 31, n: 51200, ref: 7.1, tau: 0.22 };

/** The examples of the sentence book, numbered as there. */
const examples = [
  {
    nr: 1,
    given: clearlyMore,
    indicator: drugshandel,
    headline: 'Drugshandel: duidelijk meer geregistreerd dan in Nederland',
    full: `In 2024 registreerde de politie in Voorbeeldstad 96 misdrijven drugshandel. Dat is 18,8 per 10.000 inwoners (95%-bi 15,2 tot 22,9), duidelijk meer geregistreerd dan in Nederland (7,1). Dit cijfer is ${detection}.`,
    notes: []
  },
  {
    nr: 2,
    given: { O: 82, n: 76300, ref: 7.1, tau: 0.12, comparison: 'EIGEN_1' },
    indicator: drugshandel,
    headline: 'Drugshandel: meer geregistreerd dan in vergelijkbare gemeenten',
    full: `In 2024 is in Voorbeeldstad 82 keer drugshandel geregistreerd: 10,7 per 10.000 inwoners (95%-bi 8,5 tot 13,3). Dat is meer geregistreerd dan in vergelijkbare gemeenten (7,1), ${detection}.`,
    notes: []
  },
  {
    nr: 3,
    given: { O: 34, n: 76300, ref: 7.1, tau: 0.12 },
    indicator: drugshandel,
    headline: 'Drugshandel: minder geregistreerd dan in Nederland',
    full: `Met 34 misdrijven drugshandel zit Voorbeeldstad in 2024 op 4,5 per 10.000 inwoners (95%-bi 3,1 tot 6,2). Dat is minder geregistreerd dan in Nederland (7,1), ${detection}.`,
    notes: ['Minder registraties kan ook betekenen dat er minder is gezocht of gemeld.']
  },
  {
    nr: 4,
    given: { O: 22, n: 64000, ref: 7.1, tau: 0.12, comparison: 'RIEC_ZWB' },
    indicator: drugshandel,
    headline: 'Drugshandel: duidelijk minder geregistreerd dan in de RIEC-regio',
    full: `In Voorbeeldstad zijn in 2024 22 misdrijven drugshandel geregistreerd, 3,4 per 10.000 inwoners (95%-bi 2,2 tot 5,2). Dat is duidelijk minder geregistreerd dan in de RIEC-regio Zeeland West-Brabant (7,1), ${detection}.`,
    notes: ['Dit cijfer zegt niet hoeveel drugshandel er is.']
  },
  {
    nr: 5,
    given: { O: 214, n: 2650, ref: 5.6, tau: 0.012 },
    indicator: woningaankopen,
    headline: 'Onverklaarbare woningaankopen: duidelijk hoger dan in Nederland',
    full: 'Bij 214 van de 2.650 woningaankopen in Voorbeeldstad in 2024 was de koopprijs hoger dan het huishouden op papier kon besteden: 8,1% (95%-bi 7,1 tot 9,2). Dat is duidelijk hoger dan in Nederland (5,6%).',
    notes: [
      'Er zijn veel gewone verklaringen, zoals een schenking; het is een aanleiding om verder te kijken, geen vaststelling.'
    ]
  },
  {
    nr: 6,
    given: lower,
    indicator: woningaankopen,
    headline: 'Onverklaarbare woningaankopen: lager dan in Nederland',
    full: 'Bij 58 van de 1.420 woningaankopen in Voorbeeldstad in 2024 was de koopprijs hoger dan het huishouden op papier kon besteden: 4,1% (95%-bi 3,2 tot 5,2). Dat is lager dan in Nederland (5,6%).',
    notes: []
  },
  {
    nr: 7,
    given: alike,
    indicator: drugshandel,
    headline: 'Drugshandel: niet aantoonbaar anders dan in Nederland',
    full: `In 2024 is in Voorbeeldstad 31 keer drugshandel geregistreerd: 6,1 per 10.000 inwoners (95%-bi 4,1 tot 8,6). Dat is niet aantoonbaar anders dan in Nederland (7,1), ${detection}.`,
    notes: ['Het verschil kan toeval zijn.']
  },
  {
    nr: 8,
    given: { O: 51, n: 51200, ref: 7.1, tau: 0.22 },
    indicator: drugshandel,
    headline: 'Drugshandel: niet aantoonbaar anders dan in Nederland',
    full: `Met 10,0 per 10.000 inwoners (95%-bi 7,4 tot 13,1) ligt de geregistreerde drugshandel in Voorbeeldstad in 2024 boven het cijfer van Nederland (7,1). Gemeenten verschillen onderling van nature zoveel dat dit niet aantoonbaar anders is. De toets houdt daar rekening mee. Het cijfer is ${detection}.`,
    notes: []
  },
  {
    nr: 10,
    given: { O: 2, n: 9100, ref: 1.54, tau: 0 },
    indicator: { ...drugshandel, id: 'hennepkwekerijen', naam: 'Hennepkwekerijen' },
    headline: 'Hennepkwekerijen: te weinig waarnemingen voor een uitspraak',
    full: 'In Voorbeeldstad zijn in 2024 twee hennepkwekerijen ontmanteld. Op basis van het landelijke cijfer zou je er ongeveer 1,4 verwachten. Dat is te weinig voor een uitspraak; neem de regio of meer jaren samen.',
    notes: []
  },
  {
    nr: 11,
    given: { O: 0, n: 9100, ref: 0.2, tau: 0 },
    indicator: { ...drugshandel, id: 'drugsproductielocaties', naam: 'Drugsproductielocaties' },
    headline: 'Drugsproductielocaties: te weinig waarnemingen voor een uitspraak',
    full: 'In 2024 zijn in Voorbeeldstad geen productie- en opslaglocaties van drugs aangetroffen. Bij een gemeente van deze grootte komt dat meestal voor. Het zegt niet dat ze er niet zijn.',
    notes: []
  },
  {
    nr: 20,
    given: { O: 412, n: 702000, ref: 7.1, tau: 0.1, area: 'EIGEN_1' },
    indicator: drugshandel,
    headline: 'Drugshandel: niet aantoonbaar anders dan in Nederland',
    full: `Met 5,9 per 10.000 inwoners (95%-bi 5,3 tot 6,5) ligt de geregistreerde drugshandel in vergelijkbare gemeenten in 2024 onder het cijfer van Nederland (7,1). Gemeenten verschillen onderling van nature zoveel dat dit niet aantoonbaar anders is. De toets houdt daar rekening mee. Het cijfer is ${detection}.`,
    notes: []
  }
];

describe('a sentence', () => {
  test.each(examples)('$nr is said with all that its claim needs', ({ given, indicator, full, notes }) => {
    const assessment = claim(given, indicator);
    expect(assessmentSentence(assessment, { ...dutch, indicator }).plain).toBe(full);
    expect(assessmentNotes(assessment, { ...dutch, indicator })).toEqual(notes);
  });

  test.each(examples)('$nr has a headline that is no stronger', ({ given, indicator, headline }) => {
    const found = assessmentHeadline(claim(given, indicator), { ...dutch, indicator });
    expect(found).toBe(headline);
    expect(found.length).toBeLessThanOrEqual(70);
  });

  test.each(examples)('$nr and its notes pass the linter', ({ given, indicator, headline }) => {
    const assessment = claim(given, indicator);
    const context = { ...dutch, indicator };
    const all = [
      headline,
      assessmentSentence(assessment, context).plain,
      ...assessmentNotes(assessment, context)
    ];
    expect(lint(all.join(' '))).toEqual([]);
  });

  test('puts the class in strong parts', () => {
    const { parts, class: tested } = assessmentSentence(claim(clearlyMore), dutch);
    expect(parts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      'duidelijk meer geregistreerd dan in Nederland'
    ]);
    expect(tested).toBe('duidelijk_hoger');
  });

  test('spells the interval out the first time', () => {
    const { plain } = assessmentSentence(claim(clearlyMore), { ...dutch, interval: 'full' });
    expect(plain).toContain('(95%-betrouwbaarheidsinterval 15,2 tot 22,9)');
  });

  test("20 says of how many gemeenten a region of one's own is made", () => {
    const region = {
      ...claim({ O: 412, n: 702_000, ref: 7.1, tau: 0.1, area: 'EIGEN_1' }),
      origin: 'samengevoegd',
      members: { known: 16, total: 16, missing: [] }
    } as const;
    const said = { ...dutch, said: ['area', 'period'] } as const;
    expect(assessmentSentence(region, said).plain).toBe(
      `Voor de zestien gemeenten samen zijn 412 misdrijven drugshandel geregistreerd: 5,9 per 10.000 inwoners (95%-bi 5,3 tot 6,5). Dat is niet aantoonbaar anders dan in Nederland (7,1), ${detection}.`
    );
    expect(assessmentNotes(region, dutch)).toContain('De aantallen en de inwoners zijn bij elkaar opgeteld.');
  });

  test('12 says that a secret is not zero', () => {
    const secret = {
      ...claim(clearlyMore),
      value: null,
      interval: null,
      class: 'niet_getoetst',
      noVerdict: 'geheim'
    } as const;
    expect(assessmentSentence(secret, dutch).plain).toContain('Dit is iets anders dan nul.');
    expect(assessmentHeadline(secret, dutch)).toBe('Cijfer niet getoond om herleidbaarheid te voorkomen');
  });

  test('13 gives the base instead of a percentage of fewer than twenty', () => {
    const few = {
      ...claim({ O: 9, n: 14, ref: 30, tau: 0 }, woningaankopen),
      value: null,
      numerator: null,
      interval: null
    };
    expect(assessmentSentence(few, { ...dutch, indicator: woningaankopen }).plain).toBe(
      'Onverklaarbare woningaankopen in Voorbeeldstad, 2024: te weinig waarnemingen voor een uitspraak. Onder de grens van twintig tonen we geen percentage; hier zijn het er 14.'
    );
  });

  test('21 says how many gemeenten an incomplete region knows, and nothing of the whole', () => {
    const incomplete = {
      ...claim(clearlyMore),
      area: 'RIEC_ZWB',
      value: null,
      interval: null,
      class: 'niet_getoetst',
      noVerdict: 'onvolledige_regio',
      members: { known: 14, total: 16, missing: ['GM0002', 'GM0003'] },
      partial: { value: 5.7, interval: { low: 5.2, high: 6.3 } }
    } as const;
    expect(assessmentHeadline(incomplete, dutch)).toBe('Regio: 14 van 16 gemeenten');
    expect(assessmentSentence(incomplete, dutch).plain).toBe(
      `Geregistreerde drugshandel in de RIEC-regio Zeeland West-Brabant, 2024: het cijfer dekt 14 van de 16 gemeenten; van Hogeveld en Zijdewoude ontbreekt het. De 14 samen komen op 5,7 per 10.000 inwoners (95%-bi 5,2 tot 6,3), ${detection}. Voor de regio als geheel geven we daarom geen uitspraak.`
    );
  });

  test('has a short form for lists', () => {
    expect(assessmentShort(claim(clearlyMore), dutch).plain).toBe(
      'Drugshandel: duidelijk meer geregistreerd dan in Nederland, 18,8 per 10.000 inwoners (15,2–22,9).'
    );
    expect(assessmentShort(claim(lower, woningaankopen), { ...dutch, indicator: woningaankopen }).plain).toBe(
      'Onverklaarbare woningaankopen: lager dan in Nederland, 4,1% van de woningaankopen (3,2–5,2).'
    );
  });

  test('is said in English too', () => {
    expect(assessmentSentence(claim(clearlyMore), english).plain).toBe(
      'In 2024, the police recorded 96 drug trafficking offences in Voorbeeldstad. That is 18.8 per 10,000 inhabitants (95% CI 15.2 to 22.9), clearly more recorded than in the Netherlands (7.1). This figure partly depends on enforcement effort and willingness to report.'
    );
    expect(assessmentShort(claim(alike), english).plain).toBe(
      'Drug trafficking: not demonstrably different from that in the Netherlands, 6.1 per 10,000 inhabitants (4.1–8.6).'
    );
  });

  test('cuts a long name in a headline at a word', () => {
    const naam = 'Sluitingen en lasten op grond van artikel 13b Opiumwet';
    const headline = assessmentHeadline(claim(clearlyMore), {
      ...dutch,
      indicator: { ...drugshandel, naam }
    });
    expect(headline).toBe('Sluitingen en lasten…: duidelijk meer geregistreerd dan in Nederland');
  });
});
