import type { PeersData } from './peers-data.ts';

const whole = { decimals: 0, suffix: '' } as const;
const around = (middle: number, width: number): number[] =>
  Array.from({ length: 15 }, (_, i) => middle + (width * ((i * 7) % 15)) / 15 - width / 2);

export const peersExample: PeersData = {
  area: 'Voorbeeldstad',
  count: 15,
  rows: [
    {
      id: 'inwoners',
      label: 'inwoners',
      value: 187_049,
      style: whole,
      own: 0.81,
      peers: around(0.76, 0.2),
      spread: { p5: 0.24, p25: 0.38, p75: 0.57, p95: 0.76 },
      share: 0.38
    },
    {
      id: 'dichtheid',
      label: 'inwoners per km²',
      value: 1489,
      style: whole,
      own: 0.72,
      peers: around(0.7, 0.12),
      spread: { p5: 0.2, p25: 0.36, p75: 0.64, p95: 0.89 },
      share: 0.21
    },
    {
      id: 'woningvoorraad',
      label: 'woningen per 1.000 inwoners',
      value: 461,
      style: whole,
      own: 0.55,
      peers: around(0.54, 0.1),
      spread: { p5: 0.3, p25: 0.42, p75: 0.57, p95: 0.74 },
      share: 0.41
    }
  ]
};
