import { randomLcg, randomLogNormal, randomPoisson } from 'd3';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { suppressTable, type TableSuppression } from '#lib/disclosure/suppress-table.ts';
import type { Benchmark } from '../harness/benchmark.ts';

const GEMEENTEN = 342;
const KINDS = 40;

/** Counts of one kind per gemeente, from a few to hundreds: another country for every seed. */
function countsOf(seed: number): readonly (readonly number[])[] {
  const chance = randomLcg(seed);
  const size = randomLogNormal.source(chance)(2.5, 1.2);
  const poisson = randomPoisson.source(chance);
  return Array.from({ length: GEMEENTEN }, () => {
    const mean = size();
    return Array.from({ length: KINDS }, () => poisson(mean)());
  });
}

/** Milliseconds of processor time: what a busy machine doesn't stretch. */
function timed(act: () => TableSuppression): { readonly took: number; readonly found: TableSuppression } {
  const start = process.cpuUsage();
  const found = act();
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1000, found };
}

/** What it costs to hide the small counts of all gemeenten on forty kinds, with partners, exactly. */
export const gates: Benchmark = {
  name: 'gates',
  async run({ quick }) {
    const samples: number[] = [];
    const hidden: number[] = [];
    let open = 0;
    const rounds = quick ? 3 : 30;
    for (let seed = 0; seed < rounds; seed += 1) {
      const table = { counts: countsOf(seed), gevoelig: false, lokaal: false, isPublic: () => false };
      const { took, found } = timed(() => suppressTable(table, defaultPolicy));
      open += found.unprotected.length;
      samples.push(took);
      hidden.push(found.primary.length + found.partners.length);
    }
    return [
      {
        title: 'Disclosure plan of 342 gemeenten × 40 kinds with margins',
        unit: 'ms',
        own: 'Regiobeeld',
        samples: { Regiobeeld: samples },
        goals: [{ kind: 'limit', of: 'median', atMost: 100 }],
        notes: [
          'processor time, another table every round, the first without warm-up',
          `${Math.min(...hidden)} to ${Math.max(...hidden)} numbers hidden`,
          `${open} told as open: parts of a row whose own total is small, which the gate asks to leave out`
        ]
      }
    ];
  }
};
