/** Where a method stands in the outline of the page about methods. */
export const methodGroups = ['figures', 'tests', 'places', 'branches', 'rules'] as const;
type MethodGroup = (typeof methodGroups)[number];

/**
 * A method as the page about methods lists it; its words are the messages
 * `methods.<id>.title|question|how|example|mind|not`.
 */
interface MethodCard {
  readonly id: string;
  readonly group: MethodGroup;
  /** Numbers of the design card that it answers. */
  readonly numbers: string;
  /** Empty where the method is a rule, not a sum. */
  readonly formula: string;
  /** Where the variant comes from; empty for plain arithmetic. */
  readonly source: string;
}

export const methodCards = [
  {
    id: 'rate',
    group: 'figures',
    numbers: '1',
    formula: 'O/n · per',
    source: 'Garwood 1936; Breslow & Day 1987 (Byar)'
  },
  {
    id: 'share',
    group: 'figures',
    numbers: '2',
    formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)',
    source: 'Wilson 1927'
  },
  { id: 'mean', group: 'figures', numbers: '3', formula: 'x̄ ± t(n−1) · s/√n', source: 'Student 1908' },
  { id: 'pooling', group: 'figures', numbers: '4', formula: 'ΣO / Σn · per', source: '' },
  {
    id: 'mergers',
    group: 'figures',
    numbers: '10',
    formula: 'O_nieuw = Σ aandeel · O_oud',
    source: 'CBS, Gemeentelijke indeling 2015–2023'
  },
  { id: 'rounding', group: 'figures', numbers: '5', formula: 'V = m · (b² − 1)/12', source: '' },
  {
    id: 'standard',
    group: 'figures',
    numbers: '7',
    formula: 'Σw·O/n / Σw',
    source: 'Dobson, Kuulasmaa, Eberle & Scherer 1991'
  },
  {
    id: 'smoothing',
    group: 'figures',
    numbers: '11',
    formula: 'm + w·(O/n − m), w = v/(v + m/n)',
    source: 'Marshall 1991'
  },
  {
    id: 'comparison',
    group: 'tests',
    numbers: '8, 9',
    formula: 'p = 2·min(P(X ≤ O), P(X ≥ O)), X ~ Binomial(O + O_rest, n/N)',
    source: 'Przyborowski & Wilenski 1940; Spiegelhalter 2005'
  },
  {
    id: 'spread',
    group: 'tests',
    numbers: '9',
    formula: 'exp(±z√(1/E + V/E² + τ²))',
    source: 'Spiegelhalter 2005; Paule & Mandel 1982'
  },
  {
    id: 'trend',
    group: 'tests',
    numbers: '10',
    formula: 'ln(μ) = ln(n) + a + b·jaar',
    source: 'McCullagh & Nelder 1989'
  },
  {
    id: 'recent',
    group: 'tests',
    numbers: '10',
    formula: 'χ² = (Σ t·(O − n·p))² / (p(1−p)·(Σ n·t² − (Σ n·t)²/N))',
    source: 'Cochran 1954; Armitage 1955'
  },
  {
    id: 'other-trend',
    group: 'tests',
    numbers: '10, 13',
    formula: 't = (ln(1 + v) − ln(1 + v_ander)) / √(s² + s_ander²)',
    source: 'Student 1908'
  },
  {
    id: 'multiple',
    group: 'tests',
    numbers: '13',
    formula: 'p_(i) · m/i',
    source: 'Benjamini & Hochberg 1995'
  },
  { id: 'summary', group: 'tests', numbers: '13', formula: '', source: '' },
  {
    id: 'ranks',
    group: 'places',
    numbers: '12',
    formula: 'P5 … P95 van de rang bij trekking uit Γ(O + m²/v, n + m/v)',
    source: 'Goldstein & Spiegelhalter 1996; Marshall 1991'
  },
  {
    id: 'position',
    group: 'places',
    numbers: '19',
    formula: '(x − mediaan) / (1,4826 · MAD)',
    source: 'Hampel 1974'
  },
  { id: 'peers', group: 'places', numbers: '16', formula: 'd² = Σ (z − z_eigen)²', source: '' },
  {
    id: 'combinations',
    group: 'places',
    numbers: '14',
    formula: 'p = P(X ≥ x), X ~ Σ Hypergeometrisch(N_s, a_s, b_s)',
    source: 'Fisher 1935; Benjamini & Hochberg 1995'
  },
  {
    id: 'pattern',
    group: 'places',
    numbers: '17',
    formula: 'I = Σ_i z_i · Σ_j w_ij z_j / Σw',
    source: 'Moran 1950; Anselin 1995; Marshall 1991'
  },
  {
    id: 'map-classes',
    group: 'places',
    numbers: '18',
    formula: 'min Σ (x − gemiddelde van de klasse)²',
    source: 'Fisher 1958; Hyndman & Fan 1996'
  },
  { id: 'composite', group: 'places', numbers: '20', formula: 's = Σ w·z', source: '' },
  {
    id: 'concentration',
    group: 'branches',
    numbers: '6',
    formula: 'LQ = (e_ir/e_r) / (e_i/e) = O/E',
    source: ''
  },
  {
    id: 'hhi',
    group: 'branches',
    numbers: '15',
    formula: 'H = Σs², (H − 1/k)/(1 − 1/k)',
    source: 'Herfindahl 1950; Hirschman 1945'
  },
  {
    id: 'inequality',
    group: 'branches',
    numbers: '15',
    formula: 'G = Σ(2i − n − 1)·x_i / (n·Σx)',
    source: 'Gini 1912'
  },
  { id: 'missing', group: 'rules', numbers: '', formula: '', source: '' },
  {
    id: 'disclosure',
    group: 'rules',
    numbers: '',
    formula: 'verborgen x is open ⟺ A·x = b laat meer dan één x toe, breed genoeg',
    source: 'Willenborg & De Waal 2001; Hundepool e.a. 2012'
  },
  {
    id: 'equality',
    group: 'rules',
    numbers: '',
    formula: '',
    source: 'Grondwet art. 1; College voor de Rechten van de Mens 2025'
  },
  { id: 'simulation', group: 'rules', numbers: '', formula: '', source: 'npm run simulate' }
] as const satisfies readonly MethodCard[];
