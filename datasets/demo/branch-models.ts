/** Fictitious size of a branch: establishments in the country, turnover each (thousand euro), lean to dense places. */
export interface BranchModel {
  readonly vestigingen: number;
  readonly omzet: number;
  readonly urban: number;
}

export const branchModels: Readonly<Record<string, BranchModel>> = {
  '45112': { vestigingen: 31000, omzet: 950, urban: -0.2 },
  '45204': { vestigingen: 3100, omzet: 520, urban: -0.15 },
  '45205': { vestigingen: 3300, omzet: 310, urban: 0.15 },
  '45402': { vestigingen: 2100, omzet: 420, urban: -0.1 },
  '46311': { vestigingen: 2900, omzet: 9500, urban: 0.05 },
  '46771': { vestigingen: 620, omzet: 900, urban: -0.25 },
  '46772': { vestigingen: 760, omzet: 6800, urban: -0.1 },
  '4711': { vestigingen: 8700, omzet: 4900, urban: 0.2 },
  '4726': { vestigingen: 1500, omzet: 420, urban: 0.25 },
  '4742': { vestigingen: 2600, omzet: 480, urban: 0.45 },
  '47761': { vestigingen: 4700, omzet: 260, urban: 0.05 },
  '4777': { vestigingen: 2200, omzet: 560, urban: 0.35 },
  '47789': { vestigingen: 6400, omzet: 240, urban: 0.45 },
  '47793': { vestigingen: 5600, omzet: 180, urban: 0.2 },
  '4932': { vestigingen: 15200, omzet: 85, urban: 0.65 },
  '4941': { vestigingen: 14500, omzet: 1600, urban: -0.15 },
  '52109': { vestigingen: 2600, omzet: 2900, urban: -0.1 },
  '52291': { vestigingen: 5900, omzet: 3100, urban: 0.3 },
  '53202': { vestigingen: 24000, omzet: 70, urban: 0.5 },
  '55101': { vestigingen: 1650, omzet: 1900, urban: 0.2 },
  '55102': { vestigingen: 2900, omzet: 620, urban: 0.25 },
  '55201': { vestigingen: 6800, omzet: 420, urban: -0.55 },
  '5530': { vestigingen: 3100, omzet: 310, urban: -0.65 },
  '56101': { vestigingen: 17400, omzet: 430, urban: 0.45 },
  '56102': { vestigingen: 16300, omzet: 300, urban: 0.35 },
  '5630': { vestigingen: 9300, omzet: 290, urban: 0.3 },
  '66193': { vestigingen: 6200, omzet: 380, urban: 0.2 },
  '6810': { vestigingen: 7600, omzet: 1700, urban: 0.2 },
  '68203': { vestigingen: 12500, omzet: 350, urban: 0.45 },
  '6831': { vestigingen: 12200, omzet: 260, urban: 0.3 },
  '77111': { vestigingen: 2800, omzet: 1500, urban: 0.3 },
  '78201': { vestigingen: 14200, omzet: 1400, urban: 0.1 },
  '78202': { vestigingen: 6100, omzet: 1200, urban: 0.1 },
  '8121': { vestigingen: 21500, omzet: 150, urban: 0.4 },
  '87902': { vestigingen: 1500, omzet: 1400, urban: 0.3 },
  '88103': { vestigingen: 8200, omzet: 480, urban: 0.2 },
  '92009': { vestigingen: 720, omzet: 1700, urban: 0.3 },
  '9313': { vestigingen: 3300, omzet: 360, urban: 0.25 },
  '93143': { vestigingen: 2400, omzet: 120, urban: 0.2 },
  '96021': { vestigingen: 24500, omzet: 75, urban: 0.15 },
  '96022': { vestigingen: 31000, omzet: 40, urban: 0.1 },
  '9604': { vestigingen: 2500, omzet: 220, urban: 0.2 }
};
