/** Words that belong on one line, though a hyphen or a space in them would let one end there: `95%-bi`, `p < 0,001`. */
const TOGETHER = /(95%-bi|(?:\bp )?[<=] \d[.,]\d+)/;

export interface Words {
  readonly text: string;
  /** Stands on one line. */
  readonly whole: boolean;
}

/** A text in pieces, of which some may not be broken. */
export const toUnbroken = (text: string): readonly Words[] =>
  text
    .split(TOGETHER)
    .map((part, index) => ({ text: part, whole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
