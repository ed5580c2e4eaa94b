import { beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { applyEdit } from '#lib/document/apply-edit.ts';
import type { Document } from '#lib/document/model.ts';
import { tableOf } from '#lib/document/table-of.ts';
import { clear } from '#lib/gates/cleared.ts';
import type { Departure } from '#lib/gates/departure.ts';
import { parseLedger } from '#lib/gates/parse-ledger.ts';
import golden from '../golden/disclosure/cases.json' with { type: 'json' };
import { cell, everythingIn, openTrial, shownIn, type Trial } from './trial-departure.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});

/** The smallest count that is shown, as in the golden cases; own data has ten. */
const atFive = { ...defaultPolicy, minimumLocalCount: 5 };

describe('golden tables through the departure', () => {
  const wide = `SELECT * FROM (VALUES
    ('een', 12, 3, 25, 40), ('twee', 30, 40, 50, 120), ('drie', 8, 9, 10, 27), ('totaal', 50, 52, 85, 187)
  ) AS t(rij, a, b, c, totaal)`;
  const long = `SELECT rij, soort, aantal FROM (${wide}) UNPIVOT (aantal FOR soort IN (a, b, c, totaal))`;

  test.each([
    ['wide', wide],
    ['long', long]
  ])('a three among others takes 12, 8 and 9 with it, in a %s table', async (_shape, sql) => {
    const document = trial.documentOf([cell('kruis', 'sql', { sql })]);
    const { report, leaving } = await trial.depart(document, { policy: atFive });
    const finding = (rule: string) => report.findings.find((one) => one.rule === rule);
    expect(finding('threshold')).toMatchObject({ outcome: 'blokkade', values: { minimum: 5 } });
    expect(finding('determinability')).toMatchObject({ outcome: 'blokkade', values: { count: 1 } });
    const shown = tableOf(leaving.state('kruis').output)
      ?.columns.filter(({ kind }) => kind === 'integer')
      .flatMap((column) => [...column.numbers()].filter((value) => !Number.isNaN(value)));
    // 12, 3, 8 and 9 are gone; the others are rounded to five.
    expect(shown?.toSorted((a, b) => a - b)).toEqual([10, 25, 25, 30, 40, 40, 50, 50, 50, 85, 120, 185]);
  });

  test('repairs, one after the other, let it leave, and undo brings the findings back', async () => {
    let document = trial.documentOf([cell('kruis', 'sql', { sql: wide })]);
    const steps: Document[] = [];
    for (const rule of ['threshold', 'determinability']) {
      const { report } = await trial.depart(document, { policy: atFive });
      const [repair] = report.findings.find((one) => one.rule === rule)?.repairs ?? [];
      steps.push(document);
      for (const edit of repair?.edits ?? []) {
        const edited = applyEdit(document, edit);
        if (!edited.ok) throw new Error(edited.error.kind);
        document = edited.value;
      }
    }
    const { report, leaving } = await trial.depart(document, { policy: atFive });
    expect(report.outcome).toBe('akkoord');
    expect(clear(leaving, report, new Set()).ok).toBe(true);
    const before = await trial.depart(steps[1] ?? document, { policy: atFive });
    expect(before.report.outcome).toBe('blokkade');
  });

  test('without its totals it needs no partners', async () => {
    const document = trial.documentOf([cell('kruis', 'sql', { sql: wide })]);
    const { report } = await trial.depart(document, { policy: atFive });
    const finding = report.findings.find((one) => one.rule === 'determinability');
    const totals = finding?.repairs.find(({ label }) => label === 'gate.repair.totals');
    const [edit] = totals?.edits ?? [];
    if (!edit) throw new Error('no repair');
    const edited = applyEdit(document, edit);
    if (!edited.ok) throw new Error(edited.error.kind);
    const after = await trial.depart(edited.value, { policy: atFive });
    expect(after.report.findings.find((one) => one.rule === 'determinability')?.outcome).toBe('akkoord');
    const columns = tableOf(after.leaving.state('kruis').output)?.columns.map(({ name }) => name);
    expect(columns).toEqual(['rij', 'a', 'b', 'c']);
    expect(tableOf(after.leaving.state('kruis').output)?.rowCount).toBe(3);
  });

  test('a hidden year beside its two-year sum hides the sum', async () => {
    const sql = `SELECT * FROM (VALUES ('GM0748', '2023', 12), ('GM0748', '2024', 3), ('GM0748', '2023-2024', 15))
      AS t(gebied, periode, aantal)`;
    const { leaving } = await trial.depart(trial.documentOf([cell('jaren', 'sql', { sql })]), {
      policy: atFive
    });
    expect(shownIn({ leaving }, 'jaren', 'periode')).toEqual(['2023', '2023-2024', '2024']);
    expect(shownIn({ leaving }, 'jaren', 'aantal')).toEqual(['10', null, null]);
  });

  test('a rate goes with its hidden count: 0.25 per 1,000 of 12,000 is 3', async () => {
    const sql = `SELECT * FROM (VALUES ('GM0748', NULL::INTEGER, 12000, 0.25), ('GM0758', 24, 12000, 2.0))
      AS t(gebied, aantal, noemer, per_1000)`;
    const { report, leaving } = await trial.depart(trial.documentOf([cell('cijfer', 'sql', { sql })]));
    expect(report.findings.find((one) => one.rule === 'implied-count')?.outcome).toBe('blokkade');
    const table = tableOf(leaving.state('cijfer').output);
    expect(table?.column('per_1000').texts()[1]).toBeNull();
    expect(table?.column('gebied').texts()).toEqual(['GM0758', 'GM0748']);
  });

  test('33.3 and 66.7 per cent of three are hidden, and 17 of 17 is said', async () => {
    const shares = `SELECT * FROM (VALUES ('a', 3, 33.3), ('b', 3, 66.7)) AS t(groep, noemer, percentage)`;
    const three = await trial.depart(trial.documentOf([cell('delen', 'sql', { sql: shares })]));
    expect(three.report.findings.find((one) => one.rule === 'percentages')?.outcome).toBe('blokkade');
    expect(everythingIn(three)).not.toContain('33.3');
    const all = `SELECT * FROM (VALUES ('a', 47, 47), ('b', 30, 60)) AS t(groep, aantal, noemer)`;
    const everyone = await trial.depart(trial.documentOf([cell('allen', 'sql', { sql: all })]));
    expect(everyone.report.findings.find((one) => one.rule === 'percentages')).toMatchObject({
      outcome: 'waarschuwing',
      reason: 'gate.percentages.everyone'
    });
  });
});

/** Gemeenten of golden cases by their names, and sums of them as regions of one's own. */
function placesOf(names: readonly string[], leden: (name: string) => readonly string[]) {
  const codeOf = new Map(
    names.map((name, at) => [name, leden(name).length > 0 ? `EIGEN_${at}` : `GM90${10 + at}`])
  );
  return {
    codeOf,
    regions: names.flatMap((name) => {
      const parts = leden(name).map((part) => codeOf.get(part) ?? part);
      return parts.length > 0 ? [{ code: codeOf.get(name) ?? '', naam: name, leden: parts }] : [];
    })
  };
}

const asRows = (rows: readonly (readonly [code: string | undefined, value: number])[]) =>
  `SELECT * FROM (VALUES ${rows.map(([code, value]) => `('${code}', ${value})`).join(', ')}) AS t(gebied, aantal)`;

interface SystemCase {
  readonly name: string;
  readonly quantities: Readonly<Record<string, number | string>>;
  readonly sums: readonly (readonly string[])[];
  readonly public?: readonly string[];
  readonly partners: readonly string[];
}

describe('golden systems through the departure', () => {
  const cases = (golden.systems as readonly SystemCase[]).filter(({ sums }) => !sums.flat().includes('2024'));

  test.each(cases)('$name', async ({ quantities, sums, public: known = [], partners }) => {
    const names = Object.keys(quantities);
    const { codeOf, regions } = placesOf(
      names,
      (name) => sums.find(([total]) => total === name)?.slice(1) ?? []
    );
    // Behind `<5` stands what the sums leave; where two share one, half.
    const valueOf = (name: string): number => {
      const value = quantities[name];
      if (typeof value === 'number') return value;
      const [total = '', ...parts] = sums.find((sum) => sum.includes(name)) ?? [];
      const others = parts.map((part) => quantities[part]).filter((one) => typeof one === 'number');
      const rest = Number(quantities[total]) - others.reduce((sum, one) => sum + one, 0);
      return rest / (parts.length - others.length);
    };
    const rows = names.map((name) => [codeOf.get(name), valueOf(name)] as const);
    const document = trial.documentOf([cell('stelsel', 'sql', { sql: asRows(rows) })], { regions });
    // By somebody else each, who knew nothing of the others.
    const before = await Promise.all(
      known.map((name) => {
        const sql = asRows(rows.filter(([code]) => code === codeOf.get(name)));
        return trial.depart(trial.documentOf([cell('eerder', 'sql', { sql })], { regions }), {
          policy: atFive
        });
      })
    );
    const { leaving, report } = await trial.depart(document, {
      policy: atFive,
      published: before.flatMap(({ publications }) => publications)
    });
    const codes = shownIn({ leaving }, 'stelsel', 'gebied') ?? [];
    const shown = shownIn({ leaving }, 'stelsel', 'aantal') ?? [];
    const hidden = names.filter((name) => shown[codes.indexOf(codeOf.get(name) ?? '')] === null);
    const small = names.filter((name) => typeof quantities[name] === 'string');
    expect(hidden.toSorted()).toEqual([...small, ...partners].toSorted());
    // What could be worked out before is nobody's fault now.
    expect(report.findings.some(({ reason }) => reason === 'gate.determinability.open')).toBe(false);
  });
});

interface Step {
  readonly set: readonly string[];
  readonly value: number;
  readonly gives?: readonly unknown[];
}

describe('golden sequences through the departure and its ledger', () => {
  test.each(golden.sequences as readonly { readonly name: string; readonly steps: readonly Step[] }[])(
    '$name',
    async ({ steps }) => {
      const left: Departure[] = [];
      for (const { set, value } of steps) {
        const regions = [{ code: 'EIGEN_1', naam: 'Samen', leden: set.map((one) => `GM000${one}`) }];
        const document = trial.documentOf([cell('stap', 'sql', { sql: asRows([['EIGEN_1', value]]) })], {
          regions
        });
        const published = left.flatMap(({ publications }) => parseLedger(JSON.stringify(publications)));
        left.push(await trial.depart(document, { policy: atFive, published }));
      }
      expect(left.map(({ report }) => report.outcome)).toEqual(
        steps.map(({ gives = [] }) => (gives.length > 0 ? 'blokkade' : 'akkoord'))
      );
    }
  );
});
