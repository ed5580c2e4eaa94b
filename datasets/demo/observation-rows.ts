import type { Mark } from '../../src/lib/indicators/definition.ts';
import { marks } from '../../src/lib/indicators/definition.ts';
import type { Batch } from '../dataset.ts';

/** Grows the columns of `waarnemingen` for one indicator; NaN is missing. */
export class ObservationRows {
  readonly #gebied: number[] = [];
  readonly #periode: number[] = [];
  readonly #teller: number[] = [];
  readonly #noemer: number[] = [];
  readonly #waarde: number[] = [];
  readonly #markering: number[] = [];
  readonly #areas = new Map<string, number>();
  readonly #years = new Map<string, number>();
  readonly #indicator: string;

  constructor(indicator: string) {
    this.#indicator = indicator;
  }

  add(gebied: string, year: number, teller: number, noemer: number, waarde: number, markering: Mark): void {
    this.#gebied.push(numberOf(this.#areas, gebied));
    this.#periode.push(numberOf(this.#years, String(year)));
    this.#teller.push(teller);
    this.#noemer.push(noemer);
    this.#waarde.push(waarde);
    this.#markering.push(marks.indexOf(markering));
  }

  toBatch(): Batch {
    return {
      gebied: { codes: Int32Array.from(this.#gebied), words: [...this.#areas.keys()] },
      periode: { codes: Int32Array.from(this.#periode), words: [...this.#years.keys()] },
      indicator: { codes: new Int32Array(this.#gebied.length), words: [this.#indicator] },
      teller: Float64Array.from(this.#teller),
      noemer: Float64Array.from(this.#noemer),
      waarde: Float64Array.from(this.#waarde),
      markering: { codes: Int32Array.from(this.#markering), words: marks }
    };
  }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
