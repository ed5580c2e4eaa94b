import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionSource
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { codeColours, editorTheme } from './editor-theme.ts';

/** Where a statement went wrong, 1-based, and what to say there. */
interface CodeError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A text field for code. `dispose` when the page lets go of it. */
export interface CodeEditor {
  readonly text: string;
  setText(text: string): void;
  setError(error: CodeError | null): void;
  setCompletions(source: CompletionSource): void;
  dispose(): void;
}

export interface CodeEditorOptions {
  readonly text: string;
  /** Accessible name. */
  readonly label: string;
  readonly readOnly: boolean;
  readonly language: Extension;
  /** Proposals that are always there, such as keywords. */
  readonly proposals?: CompletionSource;
  readonly onchange: (text: string) => void;
  readonly onblur?: () => void;
  /** Ctrl+Enter. */
  readonly onrun?: () => void;
}

/**
 * An editor of code in a shadow root of `host`: there its styles are adopted sheets, which a strict CSP lets through.
 */
export function createCodeEditor(host: HTMLElement, options: CodeEditorOptions): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const completions = new Compartment();
  const complete = (source?: CompletionSource) =>
    autocompletion({
      icons: false,
      override: [...(source ? [source] : []), ...(options.proposals ? [options.proposals] : [])]
    });

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        options.language,
        syntaxHighlighting(codeColours),
        completions.of(complete()),
        tooltips({ position: 'absolute' }),
        EditorState.readOnly.of(options.readOnly),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange(update.state.doc.toString());
        }),
        EditorView.domEventHandlers({ blur: () => options.onblur?.() }),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              options.onrun?.();
              return true;
            }
          },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          indentWithTab
        ]),
        editorTheme
      ]
    })
  });

  return {
    get text() {
      return view.state.doc.toString();
    },
    setText(text) {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setError(error) {
      view.dispatch(setDiagnostics(view.state, error ? [toDiagnostic(view.state, error)] : []));
    },
    setCompletions(source) {
      view.dispatch({ effects: completions.reconfigure(complete(source)) });
    },
    dispose: () => view.destroy()
  };
}

/** Underlines the word at the place, or the last character of the line when nothing stands there. */
function toDiagnostic({ doc }: EditorState, { line, column, message }: CodeError) {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const start = Math.min(at.from + Math.max(0, column - 1), Math.max(at.from, at.to - 1));
  const word = /^[\p{L}\p{N}_$]+/u.exec(doc.sliceString(start, at.to))?.[0] ?? '';
  return {
    from: start,
    to: Math.min(at.to, start + Math.max(1, word.length)),
    severity: 'error' as const,
    message
  };
}
