import { placeInList } from './place-in-list.ts';

/** Pixels from the edge of the window within which the page scrolls along. */
const EDGE = 80;
const SPEED = 14;

interface Options {
  /** Elements of the cells, in order. */
  readonly elements: () => readonly Element[];
  readonly ondrop: (from: number, to: number) => void;
}

/** Moving a cell with the pointer: where it would come is shown, and nothing moves before it is let go. */
export class CellDrag {
  readonly #options: Options;
  #from = $state<number | null>(null);
  #to = $state(0);
  #height = 0;
  #frame = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Index of the cell that is held; null when none is. */
  get from(): number | null {
    return this.#from;
  }

  /** Whether what is held would come right before the cell at an index; the number of cells means the end. */
  isBefore(index: number): boolean {
    if (this.#from === null || this.#to === this.#from) return false;
    return index === (this.#to > this.#from ? this.#to + 1 : this.#to);
  }

  start(event: PointerEvent & { readonly currentTarget: HTMLElement }, index: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#from = index;
    this.#to = index;
    this.#height = event.clientY;
    this.#frame = requestAnimationFrame(this.#follow);
  }

  move(event: PointerEvent): void {
    if (this.#from !== null) this.#height = event.clientY;
  }

  drop(): void {
    if (this.#from !== null) this.#aim(this.#from);
    const [from, to] = [this.#from, this.#to];
    this.cancel();
    if (from !== null && from !== to) this.#options.ondrop(from, to);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#from = null;
  }

  /** Where the pointer is now: a quick hand lets go before the next frame. */
  #aim(from: number): void {
    const bands = this.#options.elements().map((element) => element.getBoundingClientRect());
    this.#to = placeInList(bands, from, this.#height);
  }

  #follow = (): void => {
    if (this.#from === null) return;
    this.#aim(this.#from);
    if (this.#height < EDGE + 100) scrollBy(0, -SPEED);
    else if (this.#height > innerHeight - EDGE) scrollBy(0, SPEED);
    this.#frame = requestAnimationFrame(this.#follow);
  };
}
