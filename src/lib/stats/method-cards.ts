/** A method as the page about methods lists it; its words are the messages `methods.<id>.title|question|how|example|mind`. */
interface MethodCard {
  readonly id: string;
  /** Empty where the method is a rule, not a sum. */
  readonly formula: string;
  /** Where the variant comes from; empty for plain arithmetic. */
  readonly source: string;
}

export const methodCards = [
  { id: 'rate', formula: 'O/n · per', source: 'Garwood 1936; Breslow & Day 1987' },
  { id: 'share', formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)', source: 'Wilson 1927' },
  { id: 'pooling', formula: 'ΣO / Σn · per', source: '' },
  { id: 'rounding', formula: 'V = m · (b² − 1)/12', source: '' },
  {
    id: 'comparison',
    formula: 'p = 2·min(P(X ≤ O), P(X ≥ O)), X ~ Binomial(O + O_rest, n/N)',
    source: 'Przyborowski & Wilenski 1940; Spiegelhalter 2005'
  },
  { id: 'spread', formula: 'exp(±z√(1/E + V/E² + τ²))', source: 'Spiegelhalter 2005; Paule & Mandel 1982' },
  { id: 'trend', formula: 'ln(μ) = ln(n) + a + b·jaar', source: 'McCullagh & Nelder 1989' },
  { id: 'concentration', formula: 'LQ = (e_ir/e_r) / (e_i/e)', source: '' },
  {
    id: 'ranks',
    formula: 'P5 … P95 van de rang bij trekking uit Γ(O + ½, 1/n)',
    source: 'Goldstein & Spiegelhalter 1996'
  },
  {
    id: 'combinations',
    formula: 'p = P(X ≥ x), X ~ Hypergeometrisch(N, a, b)',
    source: 'Fisher 1935; Benjamini & Hochberg 1995'
  },
  { id: 'peers', formula: 'd² = Σ (z − z_eigen)²', source: '' },
  { id: 'pattern', formula: 'I_i = z_i · Σ w_ij z_j', source: 'Anselin 1995; Marshall 1991' },
  {
    id: 'map-classes',
    formula: 'min Σ (x − gemiddelde van de klasse)²',
    source: 'Fisher 1958; Hyndman & Fan 1996'
  },
  { id: 'inequality', formula: 'G = Σ(2i − n − 1)·x_i / (n·Σx)', source: 'Gini 1912' },
  { id: 'composite', formula: 's = Σ w·z', source: '' },
  { id: 'missing', formula: '', source: '' },
  { id: 'summary', formula: '', source: '' },
  { id: 'simulation', formula: '', source: 'npm run simulate' }
] as const satisfies readonly MethodCard[];
