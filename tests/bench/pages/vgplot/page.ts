import { openMosaic } from '../../peers/mosaic.ts';
import { firstFigures } from '../first-figures.ts';
import { ready } from '../ready.ts';

/** A page with one histogram of vgplot over 342 rows. */
async function openPage(): Promise<void> {
  const { teller, noemer } = await firstFigures();
  const aandeel = teller.map((count, i) => Math.floor((100 * count) / (noemer[i] ?? NaN)));
  const vg = await openMosaic('eerste', { aandeel });
  const element = vg.plot(
    vg.barX(vg.from('eerste'), { x: vg.count(), y: 'aandeel' }),
    vg.width(480),
    vg.height(480)
  ) as HTMLElement & {
    value: {
      readonly synch: { readonly promise: Promise<void> };
      readonly marks: readonly {
        readonly data: { readonly columns: Readonly<Record<string, ArrayLike<number>>> };
      }[];
    };
  };
  const drawn = new MutationObserver(() => {
    const { aandeel = [], ...counts } = element.value.marks[0]?.data.columns ?? {};
    const [aantal = []] = Object.values(counts);
    const order = Array.from(Array.from(aandeel).keys()).filter((row) => aandeel[row] !== null);
    order.sort((a, b) => (aandeel[a] ?? 0) - (aandeel[b] ?? 0));
    ready(
      'view',
      order.map((row) => Number(aantal[row]))
    );
  });
  drawn.observe(element, { childList: true });
  document.body.append(element);
}

await openPage();
