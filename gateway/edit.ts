import { applyEdits, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser';

/**
 * JSON text with one value set, or taken out (`undefined`), and every other character as it was: a number too large for
 * JavaScript stays what it is. Throws `RangeError` for text that nests deeper than the stack.
 */
export const edited = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(text, modify(text, path, value, {}));

/** JSON text with some items taken out of the array at `path`. */
export function withoutItems(text: string, path: JSONPath, isOut: (index: number) => boolean): string {
  const array = nodeAt(parseTree(text), path);
  if (array?.type !== 'array' || array.children === undefined) throw new TypeError('Expected an array to take from.');
  const kept = array.children.filter((_, index) => !isOut(index));
  const items = kept.map(({ offset, length }) => text.slice(offset, offset + length)).join(',');
  return `${text.slice(0, array.offset)}[${items}]${text.slice(array.offset + array.length)}`;
}

/** The last of properties that are there twice, as `JSON.parse` has it. */
function nodeAt(node: Node | undefined, [name, ...rest]: JSONPath): Node | undefined {
  if (name === undefined) return node;
  const property = node?.children?.findLast(({ children }) => children?.[0]?.value === name);
  return nodeAt(property?.children?.[1], rest);
}
