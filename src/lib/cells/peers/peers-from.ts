import type { PeersData } from '../../charts/peers.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { logOf } from '../../stats/peers.ts';
import { quantile } from '../../stats/quantile.ts';
import type { PeersOutput } from './output.ts';

/** The drawing of an answer: every feature on its own scale of factors, from the lowest gemeente to the highest. */
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
      const [low, high] = [Math.min(...logs), Math.max(...logs)];
      const place = (log: number) => (high > low ? (log - low) / (high - low) : 0.5);
      const at = (p: number) => place(quantile(logs, p) ?? low);
      return {
        id,
        label: translate(locale, `cells.peers.feature.${id}`),
        value: values[own] ?? 0,
        style: { decimals, suffix: '' },
        own: place(logs[own] ?? low),
        peers: peers.map(({ area }) => place(logs[areas.indexOf(area)] ?? low)),
        spread: { p5: at(0.05), p25: at(0.25), p75: at(0.75), p95: at(0.95) },
        share
      };
    })
  };
}
