const place = /\{\{\s*([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)?)\s*\}\}/gu;

/** A place for a value in running text: `{{periode}}` has no member, `{{gebied.naam}}` has one. */
export interface InlineValue {
  readonly subject: string;
  readonly member: string;
}

const toInlineValue = (path: string): InlineValue => {
  const [subject = '', member = ''] = path.split('.');
  return { subject, member };
};

/** Places in a text, in reading order. */
export function inlineValues(markdown: string): readonly InlineValue[] {
  return [...markdown.matchAll(place)].map(([, path = '']) => toInlineValue(path));
}

/** Fills the places; what `lookup` does not know stays as it was typed, as code. Values are text, never markdown. */
export function fillInlineValues(markdown: string, lookup: (value: InlineValue) => string | null): string {
  return markdown.replace(place, (typed: string, path: string) => {
    const value = lookup(toInlineValue(path));
    return value === null ? `\`${typed}\`` : escapeMarkdown(value);
  });
}

/** Also what would make a bare address a link. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]{}()#+!|<>~:@&=]/g, '\\$&').replace(/(www)\./gi, '$1\\.');
