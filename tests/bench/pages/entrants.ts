import type { PageEntrants } from '../harness/browser.ts';

export type Answer = ArrayLike<number>;
/** Does the work of one step and gives its answer. */
export type Work = (step: number) => Answer | Promise<Answer>;

/** A contestant of a page: how a step is timed, and what it gives. */
export interface Contestant {
  readonly sample: (step: number) => Promise<readonly number[]>;
  readonly answer: (step: number) => Answer | Promise<Answer>;
}

/** Work shorter than this is repeated, over steps that follow each other, until it lasts so long. */
const SHORTEST = 2;

/** Times work from its call to its answer. */
export const working = (work: Work): Contestant => ({
  answer: work,
  async sample(step) {
    const started = performance.now();
    const answer = work(step);
    if (answer instanceof Promise) {
      await answer;
      return [performance.now() - started];
    }
    let done = 1;
    let elapsed = performance.now() - started;
    while (elapsed < SHORTEST) {
      for (const until = done * 2; done < until; done++) work(step + done);
      elapsed = performance.now() - started;
    }
    return [elapsed / done];
  }
});

/** Times drawing from the start of a frame until that frame has been painted. */
export const drawing = (draw: (step: number) => void, read: () => Answer | Promise<Answer>): Contestant => ({
  async answer(step) {
    draw(step);
    await frame();
    return read();
  },
  async sample(step) {
    const started = await frame();
    draw(step);
    await painted();
    return [performance.now() - started];
  }
});

/** Frames in a burst. */
const BURST = 30;

/** Draws in every frame of half a second, and tells how long each frame took: 16.7 ms when none was missed. */
export const animating = (draw: (step: number) => void, { answer }: Contestant): Contestant => ({
  answer,
  async sample(step) {
    const starts: number[] = [];
    for (let i = 0; i <= BURST; i++) {
      starts.push(await new Promise<number>(requestAnimationFrame));
      if (i < BURST) draw(step + i);
    }
    return starts.slice(1).map((start, i) => start - (starts[i] ?? start));
  }
});

/** Waits for the next frame, and says when it began. */
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

/** After the frame that is being made has been laid out and painted. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Puts the contestants of a page where the harness finds them. */
export function enter(contestants: Promise<Readonly<Record<string, Contestant>>>): void {
  globalThis.entrants = contestants.then((contestants): PageEntrants => {
    const find = (name: string): Contestant => {
      const contestant = contestants[name];
      if (!contestant) throw new Error(`unknown contestant: ${name}`);
      return contestant;
    };
    return {
      sample: (name, step) => find(name).sample(step),
      answer: async (name, step) => Array.from(await find(name).answer(step))
    };
  });
}
