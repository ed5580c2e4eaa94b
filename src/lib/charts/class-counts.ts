import { figureClasses, type FigureClass } from './figure-class.ts';

export interface ClassCount {
  readonly class: FigureClass;
  readonly count: number;
}

/** How often each class occurs, in the order of the legend; classes that do not occur are 0. */
export function countClasses(classes: Iterable<FigureClass>): readonly ClassCount[] {
  const counts = new Map<FigureClass, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  return figureClasses.map((one) => ({ class: one, count: counts.get(one) ?? 0 }));
}
