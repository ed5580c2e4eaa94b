import type { Edit } from './edit.ts';
import type { CellComment } from './model.ts';
import { nextCommentId } from './names.ts';

type CommentEdit = Extract<Edit, { readonly kind: 'comment' | 'resolve' | 'uncomment' }>;

/** The comments after one of them was written, answered or taken back. */
export function applyComment(comments: readonly CellComment[], edit: CommentEdit): readonly CellComment[] {
  switch (edit.kind) {
    case 'comment':
      return [
        ...comments,
        { ...edit.comment, id: nextCommentId(comments.map(({ id }) => id)), resolved: false }
      ];
    case 'resolve':
      return comments.map((one) => (one.id === edit.comment ? { ...one, resolved: edit.resolved } : one));
    case 'uncomment':
      return comments.filter(({ id }) => id !== edit.comment);
  }
}
