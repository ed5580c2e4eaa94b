import { parser } from '@lezer/json';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** 1-based, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a path of keys and indexes stands in a JSON text: its value, or the last part of the path that is there. */
export function placeInJson(text: string, path: readonly (string | number)[]): Place {
  let node = parser.parse(text).topNode.firstChild;
  let from = node?.from ?? 0;
  for (const step of path) {
    node = node && (typeof step === 'number' ? itemOf(node, step) : propertyOf(node, text, step));
    if (!node) break;
    from = node.from;
  }
  return placeOf(text, from);
}

/** The first place where the text is no JSON; null for JSON. */
export function brokenPlace(text: string): Place | null {
  let broken: number | null = null;
  parser.parse(text).iterate({
    enter: ({ type, from }) => {
      if (type.isError) broken ??= from;
    }
  });
  return broken === null ? null : placeOf(text, broken);
}

function propertyOf(node: SyntaxNode, text: string, name: string): SyntaxNode | null {
  const property = node.getChildren('Property').find((one) => {
    const key = one.getChild('PropertyName');
    return key !== null && text.slice(key.from + 1, key.to - 1) === name;
  });
  return property?.lastChild ?? null;
}

function itemOf(node: SyntaxNode, index: number): SyntaxNode | null {
  const items: SyntaxNode[] = [];
  for (let item = node.firstChild; item; item = item.nextSibling)
    if (!/^[[\],]$/.test(item.name)) items.push(item);
  return items[index] ?? null;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
