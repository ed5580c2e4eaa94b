import DOMPurify from 'dompurify';

/**
 * Last wall before the page: keeps the few elements that `renderMarkdown` makes. They come back as nodes, so that no
 * text is read as HTML a second time.
 */
export function sanitize(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'del',
      'code',
      'pre',
      'blockquote',
      'hr',
      'br',
      'a',
      'small',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td'
    ],
    ALLOWED_ATTR: ['href', 'rel', 'target', 'align', 'start', 'id'],
    ALLOWED_URI_REGEXP: /^https:/,
    RETURN_DOM_FRAGMENT: true
  });
}
