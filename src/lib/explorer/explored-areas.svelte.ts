import { NEDERLAND } from '../areas/area.ts';
import type { Area, AreaCode, CustomRegion } from '../areas/area.ts';
import { createDirectory, type AreaDirectory } from '../areas/directory.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { placeName } from '../language/place-name.ts';
import type { LevelAreas } from './area-store.ts';
import { comparisonRegion } from './comparison-region.ts';
import { insideOf } from './inside.ts';
import type { Exploration } from './state.ts';

interface Sources {
  readonly current: () => Exploration;
  /** Gemeenten and larger areas. */
  readonly areas: readonly Area[];
  /** Areas of the level that is looked at, once they are there. */
  readonly level: () => LevelAreas | null;
  readonly locale: () => Locale;
  /** Addresses per square kilometre of a gemeente; null where it is not known (yet). */
  readonly density: (gemeente: AreaCode) => number | null;
  readonly peersOf: (gemeente: AreaCode) => readonly AreaCode[];
}

/** Who is looked at, with whom they are compared, and who lies inside. */
export class ExploredAreas {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly #known = $derived.by((): readonly Area[] => {
    const { areas, level } = this.#sources;
    const here = level();
    return here && here.grid.level !== 'gemeente' ? [...areas, ...here.areas] : areas;
  });
  readonly #plain = $derived.by(() => createDirectory(this.#known, this.#sources.current().regions));

  #lastGroup: CustomRegion | null = null;
  /** The group of gemeenten that is compared with, where it is one; the same object while it has the same members. */
  readonly #group = $derived.by((): CustomRegion | null => {
    const { current, density, peersOf, locale } = this.#sources;
    const found = comparisonRegion(current(), this.#plain.get(current().gebied), {
      density,
      peersOf,
      gemeenten: this.#plain.level('gemeente').map(({ code }) => code),
      name: (key) => translate(locale(), key)
    });
    if (!isSame(found, this.#lastGroup)) this.#lastGroup = found;
    return this.#lastGroup;
  });
  get group(): CustomRegion | null {
    return this.#group;
  }

  /** Regions of the reader, and the group. */
  readonly #regions = $derived.by((): readonly CustomRegion[] => {
    const { regions } = this.#sources.current();
    const group = this.#group;
    return group && !regions.some(({ code }) => code === group.code) ? [...regions, group] : regions;
  });
  get regions(): readonly CustomRegion[] {
    return this.#regions;
  }

  readonly #directory = $derived.by(() => createDirectory(this.#known, this.#regions));
  /** All areas that are known by now, with the regions. */
  get directory(): AreaDirectory {
    return this.#directory;
  }

  get choice(): ComparisonChoice {
    const { vergelijking } = this.#sources.current();
    if (this.#group) return this.#group.code;
    return vergelijking === 'provincie' || vergelijking === 'riec' ? vergelijking : 'nederland';
  }

  /** What the chosen area is compared with. */
  get comparison(): AreaCode {
    return this.#comparisonFor(this.#sources.current().gebied);
  }

  /** What one area is compared with, by name: a region that is its own province or RIEC falls back on Nederland. */
  comparedWith(code: AreaCode): { readonly code: AreaCode; readonly name: string } {
    const found = this.#comparisonFor(code);
    return { code: found, name: placeName(found, this.#directory, this.#sources.locale()) };
  }

  /** As figures write it; where each area has a comparison of its own it is called by its kind. */
  get comparisonName(): string {
    const { choice } = this;
    const locale = this.#sources.locale();
    return choice === 'provincie' || choice === 'riec'
      ? translate(locale, `exploration.comparison.${choice}`)
      : placeName(this.comparison, this.#directory, locale);
  }

  readonly #inside = $derived.by((): Uint8Array | null => {
    const { current, level } = this.#sources;
    const grid = level()?.grid;
    if (!grid) return null;
    const { within, gebied } = current();
    const area = this.#directory.get(gebied);
    const region = area && area.niveau !== 'gemeente' && area.niveau !== 'land' ? gebied : null;
    return insideOf(within ?? (grid.level === 'gemeente' ? region : null), grid, this.#directory);
  });
  /** Areas of the level inside the region that is looked at: 1 inside; null for the whole country. */
  get inside(): Uint8Array | null {
    return this.#inside;
  }

  #comparisonFor(code: AreaCode): AreaCode {
    const area = this.#directory.get(code);
    return area ? this.#directory.resolveComparison(area, this.choice) : NEDERLAND;
  }
}

const isSame = (one: CustomRegion | null, other: CustomRegion | null): boolean =>
  one?.code === other?.code && one?.naam === other?.naam && one?.leden.join() === other?.leden.join();
