import type {CDPSession, Page, Protocol} from 'puppeteer-core';
import type {Box, Part} from './driver';

type Node = Protocol.DOM.Node;

function* closedRoots(node: Node): Iterable<Node> {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') yield root;
  for (const child of node.children ?? []) yield* closedRoots(child);
}

function* elements(node: Node): Iterable<Node> {
  if (node.nodeType === 1) yield node;
  for (const child of node.children ?? []) yield* elements(child);
}

function attribute(node: Node, name: string): string {
  const all = node.attributes ?? [];
  const at = all.findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? '' : (all[at + 1] ?? '');
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

async function boxOf(session: CDPSession, node: Node): Promise<Box | undefined> {
  const {backendNodeId} = node;
  const found = await session.send('DOM.getBoxModel', {backendNodeId}).catch(() => undefined);
  const [x, y] = found?.model.border ?? [];
  if (!found || x === undefined || y === undefined) return undefined; // Not laid out: not to be seen
  const {width, height} = found.model;
  return width > 0 && height > 0 ? {x, y, width, height} : undefined;
}

/** How deep our hosts stand in a page: children of the root element or of the body. */
const HOST_DEPTH = 3;

/** What can be seen in the closed shadow roots of a Chromium page. */
export async function chromiumParts(page: Page): Promise<Part[]> {
  const session = await page.createCDPSession();
  try {
    const {root} = await session.send('DOM.getDocument', {depth: HOST_DEPTH});
    const parts: Part[] = [];
    for (const {backendNodeId} of closedRoots(root)) {
      const {node} = await session.send('DOM.describeNode', {backendNodeId, depth: -1});
      for (const element of elements(node)) {
        const box = await boxOf(session, element);
        if (!box) continue;
        const text = textOf(element).trim();
        const label = attribute(element, 'aria-label') || text;
        parts.push({tag: element.localName, role: attribute(element, 'role'), label, text, box});
      }
    }
    return parts;
  } finally {
    await session.detach();
  }
}
