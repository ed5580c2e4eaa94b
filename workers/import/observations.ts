import type { Mark } from '../../src/lib/indicators/definition.ts';

/** Figures by area, period and measure, each once; texts are kept as numbers of their lists. */
export class Observations {
  readonly areas = new Numbered();
  readonly periods = new Numbered();
  readonly measures = new Numbered();
  readonly rows: ObservationRow[] = [];
  readonly #places = new Map<number, number>();

  find(area: string, period: string, measure: string): ObservationRow | undefined {
    return this.rows[this.#places.get(this.#key(area, period, measure)) ?? -1];
  }

  add(
    area: string,
    period: string,
    measure: string,
    figure: { value: number | null; mark: Mark },
    source: string
  ): void {
    this.#places.set(this.#key(area, period, measure), this.rows.length);
    this.rows.push({
      area: this.areas.number(area),
      period: this.periods.number(period),
      measure: this.measures.number(measure),
      value: figure.value,
      mark: figure.mark,
      sources: [source]
    });
  }

  #key(area: string, period: string, measure: string): number {
    return (
      (this.areas.number(area) * 8192 + this.periods.number(period)) * 8192 + this.measures.number(measure)
    );
  }
}

export interface ObservationRow {
  readonly area: number;
  readonly period: number;
  readonly measure: number;
  value: number | null;
  mark: Mark;
  /** Areas of the file that this figure is the sum of. */
  readonly sources: string[];
}

/** Texts by the order in which they came. */
class Numbered {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}
