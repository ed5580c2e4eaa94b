import { charts } from '../../charts/index.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import type { PeersSpec } from './cell.ts';
import type { PeersOutput } from './output.ts';
import { peersFrom } from './peers-from.ts';

/** In what the peers are alike; who they are stands in the table. */
export const peersPaper: PaperOf<PeersSpec, PeersOutput> = (_spec, output, context) =>
  output.refusal
    ? onPaper({ says: true })
    : onPaper({
        subtitle: translate(context.locale, 'cells.peers.subtitle'),
        parts: [
          {
            kind: 'drawing',
            name: '',
            about: '',
            span: 6,
            draw: async (drawing) => (await charts.peers()).draw(peersFrom(output, context), drawing)
          }
        ],
        says: true
      });
