/** Written by `npm run simulate`. */
export const simulationSummary = {
  date: '2026-11-28',
  seeds: { intervals: 2024, first: 1, last: 200 },
  releases: 200,
  draws: 20000,
  intervals: [
    { id: 'rate', nominal: 0.95, claim: 'nominaal', found: 0.95555 },
    { id: 'rate998', nominal: 0.998, claim: 'nominaal', found: 0.9987 },
    { id: 'rate-small', nominal: 0.95, claim: 'ten_minste', found: 0.9797 },
    { id: 'rate-mixed', nominal: 0.95, claim: 'nominaal', found: 0.9641 },
    { id: 'rate-rounded', nominal: 0.95, claim: 'nominaal', found: 0.9567 },
    { id: 'share', nominal: 0.95, claim: 'nominaal', found: 0.9516 },
    { id: 'share998', nominal: 0.998, claim: 'nominaal', found: 0.99805 },
    { id: 'mean', nominal: 0.95, claim: 'nominaal', found: 0.9497 },
    { id: 'trend', nominal: 0.95, claim: 'nominaal', found: 0.9683 },
    { id: 'trend-spread', nominal: 0.95, claim: 'nominaal', found: 0.951 },
    { id: 'rank', nominal: 0.9, claim: 'nominaal', found: 0.914 }
  ],
  falseFlags: { tests: 280171, at95: 0.0349, at998: 0.00135, lists: 0.021 },
  planted: { sought: 4088, found: 4003 }
} as const;
