const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

export type SvgMaker = (
  name: string,
  attributes?: Readonly<Record<string, string | number | null>>,
  ...children: readonly (SVGElement | string)[]
) => SVGElement;

/** Maker of SVG elements in a given document; an attribute that is null is left out. */
export function createSvg(document: Document): SvgMaker {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(key, String(value));
    }
    for (const child of children) {
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
    return element;
  };
}
