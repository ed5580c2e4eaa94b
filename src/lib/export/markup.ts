/** Elements that HTML writes without an end. */
const VOID = new Set(['br', 'hr', 'img', 'meta', 'col', 'link']);

export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/**
 * An element as text, the same in every DOM: browsers and the DOM of Node each serialise in their own way, and an export
 * must have the same bytes wherever it is made.
 *
 * `svg` ends every element; `html` leaves out the ends that HTML does not know. A `<style>` is written as it is.
 */
export function toMarkup(element: Element, language: 'svg' | 'html'): string {
  const name = element.localName;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${name}${attributes.join('')}`;
  const inside = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) return toMarkup(node as Element, language);
    if (node.nodeType !== 3) return '';
    const text = node.textContent ?? '';
    return name === 'style' ? text : escapeText(text);
  });
  if (inside.length === 0 && (language === 'svg' || VOID.has(name)))
    return language === 'svg' ? `${open}/>` : `${open}>`;
  return `${open}>${inside.join('')}</${name}>`;
}
