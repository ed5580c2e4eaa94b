import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Keywords and names of fields in petrol, numbers in ochre ink, comments receding; the page's tokens reach into the shadow root. */
export const codeColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.propertyName], color: 'var(--petrol)', fontWeight: '600' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warning)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--ink3)' },
  { tag: tags.string, color: 'var(--ok)' }
]);

export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--petrol)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px 0 4px' },
  '.cm-gutters': { border: '0', background: 'transparent', color: 'var(--ink3)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 8px 0 10px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--petrol-tint)'
  },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--sunken)', outline: '1px solid var(--line2)' },
  '.cm-parameter, .cm-parameter *': { color: 'var(--class-much-higher)' },
  '.cm-parameter': {
    padding: '1px 3px',
    borderRadius: '3px',
    background: 'color-mix(in srgb, var(--class-higher) 18%, transparent)'
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error) 1.5px',
    textUnderlineOffset: '3px'
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '6px',
    background: 'var(--surface)',
    boxShadow: 'var(--shadow)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    fontSize: '13px',
    overflow: 'hidden'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '240px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--petrol-tint)', color: 'var(--ink)' },
  '.cm-completionDetail': { color: 'var(--ink2)', fontFamily: 'var(--sans)', fontStyle: 'normal' },
  '.cm-completionInfo': { padding: '8px 10px', maxWidth: '280px' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--error)', padding: '6px 10px' }
});
