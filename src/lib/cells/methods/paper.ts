import type { PaperOf } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import type { MethodsOutput, MethodsSpec } from './cell.ts';
import { methodNotes } from './method-notes.ts';
import { onPaper } from '../on-paper.ts';

/** The account of the document; the definitions are its table. */
export const methodsPaper: PaperOf<MethodsSpec, MethodsOutput> = (_spec, output, context) =>
  onPaper({
    parts: [
      {
        kind: 'text',
        blocks: methodNotes(output, context).map(({ head, text }) => ({
          kind: 'paragraph',
          small: true,
          runs: [{ ...plainRun(head), strong: true }, plainRun(` ${text}`)]
        }))
      }
    ]
  });
