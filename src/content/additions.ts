import {isElement} from '../posts/parts';
import {HOST_MARK} from '../posts/roots';
import {pause} from './breathe';
import {isInside, isOnPage, nameOf, parentOf, typeOf} from './nodes';
import {RootWatch, rootAndShadows, shadows} from './roots';

/** How long additions are gathered before they are looked at, in milliseconds. */
const GATHER_MS = 120;

/** The same where the page goes on adding: each look at it costs something, however little came. */
const GATHER_LIVE_MS = 500;

/** More nodes than this at once are looked at as the one page they are. */
const MANY = 2000;

const WORDLESS = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/** The element or text that may hold new words; undefined for what never does. */
function wordsIn(node: Node): Node | undefined {
  const type = typeOf(node);
  if (type === Node.TEXT_NODE) {
    const parent = parentOf(node);
    return parent && !WORDLESS.has(nameOf(parent)) ? node : undefined;
  }
  return type === Node.ELEMENT_NODE && !WORDLESS.has(nameOf(node)) ? node : undefined;
}

/** The nodes that are still on the page and not inside another of them. */
export function outermost(nodes: Set<Node>): Node[] {
  return [...nodes].filter(node => isOnPage(node) && !isInside(node, nodes));
}

const WATCHED = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [HOST_MARK],
};

/**
 * Tells what the page adds or rewrites, gathered, a batch at a time and never two at once; what
 * shadow roots hold that are read is new when they come. One observer for the whole stay; our own
 * elements are nothing new.
 * @param removed called at once where something was taken away
 */
export function watchAdditions(
  added: (nodes: Node[]) => Promise<void>,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
  removed: () => void = () => {},
): void {
  let gathered = new Set<Node>();
  let isBusy = false;

  const handOver = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      for (let wait = GATHER_MS; gathered.size > 0 && !signal.aborted; wait = GATHER_LIVE_MS) {
        await pause(wait, signal);
        const batch = outermost(gathered);
        gathered = new Set();
        roots.came(batch.filter(isElement));
        if (!signal.aborted) await added(batch);
      }
    } finally {
      isBusy = false;
    }
  };

  const gather = (node: Node) => {
    const words = wordsIn(node);
    if (words && !isOwn(words)) gathered.add(words);
  };
  const observer = new MutationObserver(records => {
    const hosts: Element[] = [];
    for (const {type, target, addedNodes} of records) {
      if (type === 'characterData') gather(target);
      if (type === 'attributes' && isElement(target)) hosts.push(target);
      for (const node of addedNodes) {
        gather(node);
        // What its shadow root holds may have come while it was away
        if (node instanceof Element) for (const inner of shadows(node)) gather(inner);
      }
      if (gathered.size > MANY) gathered = new Set(rootAndShadows());
    }
    roots.came(hosts);
    if (records.some(({removedNodes}) => removedNodes.length > 0)) removed();
    if (gathered.size > 0) void handOver();
  });
  const roots = new RootWatch(root => {
    observer.observe(root, WATCHED);
    for (const child of root.children) gather(child);
    if (gathered.size > 0) void handOver();
  }, signal);
  observer.observe(document, WATCHED);
  roots.look();
  signal.addEventListener('abort', () => observer.disconnect());
}
