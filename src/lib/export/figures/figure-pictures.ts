import { fileName } from '../file-name.ts';
import type { Picture } from '../picture.ts';
import { figuresOf, type Report } from '../report.ts';
import { heatPicture } from './heat-picture.ts';
import { standalone } from './standalone.ts';

/** Every drawing of a report under the name of a file: `03-drugs-in-cijfers-2024`. */
export const figurePictures = (
  report: Report,
  document: Document
): readonly (readonly [name: string, picture: Picture])[] =>
  figuresOf(report).flatMap((figure) =>
    figure.parts.flatMap((part) => {
      if (part.kind !== 'picture' && part.kind !== 'heat') return [];
      const picture =
        part.kind === 'picture' ? part.picture : heatPicture(part, `h-${figure.cell}`, document);
      const number = (/\d+$/.exec(figure.label)?.[0] ?? '').padStart(2, '0');
      return [[fileName(`${number} ${figure.title}`), standalone(figure, picture, report)] as const];
    })
  );
