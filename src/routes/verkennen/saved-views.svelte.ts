import * as v from 'valibot';

const KEY = 'regiobeeld.explorations';
const MOST = 40;

const schema = v.array(
  v.object({
    name: v.string(),
    /** Parameters of the address, which is all that a view is. */
    address: v.string(),
    /** Small picture of it as a data URL; `''` without one. */
    picture: v.pipe(v.string(), v.regex(/^$|^data:image\/(png|webp);base64,/))
  })
);
export type SavedView = v.InferOutput<typeof schema>[number];

/** Views that the reader kept in this browser, the newest first. */
export class SavedViewList {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  #views = $state.raw<readonly SavedView[]>([]);

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    this.#views = parseViews(storage.getItem(KEY));
  }

  get views(): readonly SavedView[] {
    return this.#views;
  }

  /** One name, one view; false when there is no room for it. */
  keep(view: SavedView): boolean {
    return this.#store([view, ...this.#without(view.name)].slice(0, MOST));
  }

  remove(name: string): void {
    this.#store(this.#without(name));
  }

  #without(name: string): readonly SavedView[] {
    return this.#views.filter((one) => one.name !== name);
  }

  #store(views: readonly SavedView[]): boolean {
    try {
      this.#storage.setItem(KEY, JSON.stringify(views));
    } catch {
      return false;
    }
    this.#views = views;
    return true;
  }
}

/** What another version or hand has written may be anything. */
function parseViews(text: string | null): readonly SavedView[] {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? '[]'));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}
