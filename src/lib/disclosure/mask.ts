/** A number as an exit knows it: with everything that repeats it in another form. Null where there is none. */
export interface MaskableFigure {
  /** Area or row; stays. */
  readonly name: string;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  /** Ends of the interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Length of the bar. */
  readonly bar: number | null;
  readonly rank: number | null;
  /** Class against the comparison. */
  readonly class: string | null;
  /** Words of tooltip and alt text. */
  readonly description: string;
}

/**
 * Figures without a trace of the hidden ones: numerator, rate, interval, bar, rank, class and words go; hidden figures
 * stand behind the others by name, so that their place tells nothing, and the ranks of the others close up.
 *
 * Every exit calls this before it draws, writes or embeds anything. Only the fields above pass for a hidden figure.
 */
export function mask(
  figures: readonly MaskableFigure[],
  isHidden: (figure: MaskableFigure) => boolean,
  hiddenWords: string
): readonly MaskableFigure[] {
  const shown = figures.filter((figure) => !isHidden(figure));
  const ranks = shown.flatMap(({ rank }) => rank ?? []);
  const closeUp = (rank: number) => ranks.filter((other) => other < rank).length + 1;
  const hidden = figures
    .filter(isHidden)
    .map(({ name, noemer }): MaskableFigure => ({
      name,
      noemer,
      teller: null,
      waarde: null,
      low: null,
      high: null,
      bar: null,
      rank: null,
      class: null,
      description: hiddenWords
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (hidden.length === 0) return figures;
  return [
    ...shown.map((figure) => ({ ...figure, rank: figure.rank === null ? null : closeUp(figure.rank) })),
    ...hidden
  ];
}
