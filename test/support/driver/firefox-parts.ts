import type {Page} from 'puppeteer-core';
import {contextOf, type Evaluated, type Send} from './bidi';
import type {Box, Part} from './driver';

type Node = {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: Node[];
    shadowRoot?: (Node & {value?: {mode?: string}}) | null;
  };
};

function* elements(node: Node): Iterable<Node> {
  if (node.value?.nodeType === 1) yield node;
  for (const child of node.value?.children ?? []) yield* elements(child);
}

function textOf(node: Node): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? '';
  return (node.value?.children ?? []).map(textOf).join('');
}

/** Elements that may be our hosts: they stand in the root element or the body and have no children. */
const HOSTS = `[...document.documentElement.children, ...(document.body?.children ?? [])]
  .filter(element => element.localName === 'div' && element.firstElementChild === null)`;

const BOXES = `(...elements) => JSON.stringify(elements.map(element => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return element.checkVisibility({visibilityProperty: true}) ? {x, y, width, height} : null;
}))`;

async function boxesOf(send: Send, context: string, nodes: Node[]): Promise<(Box | null)[]> {
  if (nodes.length === 0) return [];
  const answer = (await send('script.callFunction', {
    functionDeclaration: BOXES,
    arguments: nodes.map(({sharedId}) => ({sharedId})),
    target: {context},
    awaitPromise: false,
  })) as Evaluated;
  return JSON.parse(String(answer.result?.value)) as (Box | null)[];
}

/** What can be seen in the closed shadow roots of a Firefox page. */
export async function firefoxParts(send: Send, page: Page): Promise<Part[]> {
  const context = contextOf(page);
  const hosts = (await send('script.evaluate', {
    expression: HOSTS,
    target: {context},
    awaitPromise: false,
    serializationOptions: {includeShadowTree: 'all', maxDomDepth: 30},
  })) as {result?: {value?: Node[]}};
  const roots = (hosts.result?.value ?? []).flatMap(host => host.value?.shadowRoot ?? []);
  const nodes = roots.flatMap(root => [...elements(root)]);
  const boxes = await boxesOf(send, context, nodes);
  return nodes.flatMap((node, at) => {
    const box = boxes[at];
    if (!box || box.width === 0 || box.height === 0) return [];
    const text = textOf(node).trim();
    const {localName = '', attributes = {}} = node.value ?? {};
    const label = attributes['aria-label'] ?? text;
    return [{tag: localName, role: attributes.role ?? '', label, text, box}];
  });
}
