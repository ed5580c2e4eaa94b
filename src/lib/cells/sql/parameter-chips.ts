import {
  Decoration,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type EditorView
} from '@codemirror/view';

const chips = new MatchDecorator({
  regexp: /\$[\p{L}_][\p{L}\p{N}_]*/gu,
  decoration: Decoration.mark({ class: 'cm-parameter' })
});

/** Shows `$parameters` as chips. */
export const parameterChips = ViewPlugin.define<{ decorations: DecorationSet; update: Update }>(
  (view: EditorView) => {
    const plugin = {
      decorations: chips.createDeco(view),
      update(update: Parameters<Update>[0]) {
        plugin.decorations = chips.updateDeco(update, plugin.decorations);
      }
    };
    return plugin;
  },
  { decorations: ({ decorations }) => decorations }
);

type Update = (update: Parameters<MatchDecorator['updateDeco']>[0]) => void;
