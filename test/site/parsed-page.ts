import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly inHead: boolean;
}

export interface ParsedPage {
  /** Path of its address: `/servers/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Every page of a built site, parsed as a browser would. */
export async function parsedPages(folder: string): Promise<readonly ParsedPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const html = await readFile(file, 'utf8');
      const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, '');
      return { path, html, elements: elementsOf(parse(html), false) };
    }),
  );
}

function elementsOf(node: ParentNode, inHead: boolean): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
    const here = inHead || child.tagName === 'head';
    const own = { name: child.tagName, attributes, text: textOf(child), inHead: here };
    return [own, ...elementsOf(child, here)];
  });
}

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
