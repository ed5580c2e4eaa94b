import type { PeersData } from '../../charts/peers.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { logOf } from '../../stats/peers.ts';
import { quantile } from '../../stats/quantile.ts';
import type { PeersOutput } from './output.ts';

/** The drawing of an answer: every feature on its own scale of factors, as far as its peers and most gemeenten reach. */
export function peersFrom(
  { areas, features, peers }: PeersOutput,
  { locale, resolved }: CellContext
): PeersData {
  const own = areas.indexOf(resolved.area.code);
  return {
    area: resolved.area.naam,
    count: peers.length,
    rows: features.map(({ id, decimals, values, share }) => {
      const logs = values.map(logOf);
      const spread = [0.05, 0.25, 0.75, 0.95].map((p) => quantile(logs, p) ?? 0);
      const alike = peers.map(({ area }) => logs[areas.indexOf(area)] ?? 0);
      const reached = [...spread, ...alike, logs[own] ?? 0];
      const [low, high] = [Math.min(...reached), Math.max(...reached)];
      const place = (log = low) => (high > low ? (log - low) / (high - low) : 0.5);
      const [p5, p25, p75, p95] = spread.map((log) => place(log));
      return {
        id,
        label: translate(locale, `cells.peers.feature.${id}`),
        value: values[own] ?? 0,
        style: { decimals, suffix: '' },
        own: place(logs[own]),
        peers: alike.map((log) => place(log)),
        spread: { p5: p5 ?? 0, p25: p25 ?? 0, p75: p75 ?? 0, p95: p95 ?? 0 },
        share
      };
    })
  };
}
