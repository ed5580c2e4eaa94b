import type { NextTurn } from '#lib/base/in-slices.ts';

/** A task of its own, after what waits already: a message is not held back as timers are. */
export const nextTurn: NextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
