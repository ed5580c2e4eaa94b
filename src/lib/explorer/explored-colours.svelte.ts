import type { AreaTests } from '../indicators/area-tests.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { Slice } from '../indicators/slice.ts';
import { classBounds } from './class-bounds.ts';
import { colourBoth, colourSteps, colourTested } from './colour-areas.ts';
import { countLooks, type Colouring, type LookCount } from './colouring.ts';
import { shownMethod } from './shown-method.ts';
import type { Exploration } from './state.ts';

interface Sources {
  readonly current: () => Exploration;
  readonly slice: (id: IndicatorId) => Slice | null;
  readonly tests: (id: IndicatorId) => AreaTests | null;
  /** Areas inside the one that is drilled into; null: all. */
  readonly inside: () => Uint8Array | null;
  /** Areas that pass every filter (1); null where nothing is filtered. Read anew when it says that they settled. */
  readonly passing: () => Uint8Array | null;
}

/** What every area looks like, and how many look so. */
export class ExploredColours {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly #colouring = $derived.by((): Colouring | null => {
    const { indicator, second, method: asked, steps, smoothed } = this.#sources.current();
    const slice = this.#sources.slice(indicator);
    if (!slice) return null;
    const method = shownMethod(asked, slice.cube.indicator);
    const tests = this.#sources.tests(indicator);
    if (method === 'getoetst') return colourTested(slice, tests);
    if (method === 'bivariate') {
      const other = second === null ? null : this.#sources.tests(second);
      return tests && other ? colourBoth(tests, other) : colourTested(slice, tests);
    }
    const bounds = classBounds(slice.cube, method, steps, tests?.target ?? Number.NaN);
    const kind = method === 'diverging' ? 'diverging' : 'sequential';
    return colourSteps(kind, slice, (smoothed ? tests?.smoothed : null) ?? slice.waarde, bounds);
  });
  /** Null while loading. */
  get colouring(): Colouring | null {
    return this.#colouring;
  }

  readonly #legend = $derived.by((): readonly LookCount[] => {
    const { current, inside, passing } = this.#sources;
    const within = current().within === null ? null : inside();
    return this.#colouring ? countLooks(this.#colouring, passing(), within) : [];
  });
  /** Looks with how many areas on the map have them, and how many of those pass. */
  get legend(): readonly LookCount[] {
    return this.#legend;
  }
}
