import { Marked, type Token, type Tokens } from 'marked';

/**
 * Markdown to HTML without anything remote or raw: typed HTML shows as text, images become their description,
 * and only https links are links, with their host in view.
 */
export function renderMarkdown(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

/** The same markdown as tokens, for what is written on paper. */
export const markdownTokens = (markdown: string): readonly Token[] => marked.lexer(markdown);

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign
  );

/** Null for what is no link. */
export const httpsUrl = (href: string): URL | null => {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url?.protocol === 'https:' && url.username === '' ? url : null;
};

const marked = new Marked({
  gfm: true,
  // What is no markdown is text: `undefined` means no token here, and so `<` is escaped as any sign.
  tokenizer: { html: () => undefined, tag: () => undefined },
  renderer: {
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      const url = httpsUrl(href);
      return url
        ? `<a href="${escapeHtml(url.href)}" rel="noopener noreferrer" target="_blank">${text}</a> <small>(${escapeHtml(url.hostname)})</small>`
        : text;
    },
    // The document's own title is the only h1.
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.max(depth, 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    }
  }
});
