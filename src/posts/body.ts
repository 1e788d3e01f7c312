import type {Quote} from '../mention/post';
import {attributeOf, hasAttributes, namesOf} from './own-element';
import {fold, isElement, isText} from './parts';
import {type Run, Words} from './words';
import {WROTE} from './wrote';

export type {Run} from './words';

/** The author's own words, where they stand on the page, and the words of others between them. */
export type Body = {text: string; runs: Run[]; quotes: Quote[]};

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style template button input select textarea iframe object embed video audio canvas svg math-field label menu nav'.split(
    ' ',
  ),
);
/** What engines call the things in a post's body that its author did not write there. */
const NOT_WORDS =
  /(^|[\s_-])(signature|sig|signaturecontainer|postsignature|sr-only|visually-?hidden|screen-reader-text|edited-?by|lastedit\w*|notice-?edit|attachments?|reactions?-?bar|likes?-?bar)([\s_-]|$)/i;
const QUOTED =
  /(?:^|\s)(?:(?:[\w-]*[-_])?quote(?:d|s)?|quote[-_]?(?:content|title|top|header|head|body|box|wrapper|container|block|text|author|message|main|info)|[\w-]*(?:quotecontainer|quoteblock|blockquote|bbcode_?quote|postquote)|bbc_(?:standard_|alternate_)?quote|bbcodeblock--quote|bb-?quote|gmail_quote|citation)(?:\s|$)/i;
/** Whoever writes a post names no class: what a blockquote is called, its engine called it. */
const CALLED_QUOTE = /(?<!pull[-_]{0,2})quot|citat|zitat/i;
const ENDS_IN_WROTE = new RegExp(`(?:${WROTE}|[写寫]道)[^\\p{L}\\p{N}]*$`, 'iu');
const ELEMENTS_AND_TEXT = 1 | 4;

/** Old boards draw a line of underscores above the signature; boards let nobody write a long one. */
const SIGNATURE = /^\s*_{10,}/;
const LONGEST_SIGNATURE = 1000;

type What = 'words' | 'quote' | 'nothing';

/** A mark that says which post is quoted, or whose. */
const SOURCE = /^data-(?:[a-z]+-)?(?:post|comment|message|author|user|member|quote|cite)/;

/** A quoted post says whose it is: in a mark, in a line of its own, or in the words before it. */
function isCited(element: Element): boolean {
  if (element.querySelector('cite,footer,.author')) return true;
  if (namesOf(element).some(name => name === 'cite' || SOURCE.test(name))) return true;
  if (CALLED_QUOTE.test(attributeOf(element, 'class') ?? '')) return true;
  const first = element.firstElementChild;
  if (first && QUOTED.test(attributeOf(first, 'class') ?? '')) return true;
  const before = (element.previousElementSibling ?? element.previousSibling)?.textContent ?? '';
  return ENDS_IN_WROTE.test(before.slice(-60));
}

/** What an element inside a body holds: its author's words, another's, or neither. */
function holds(element: Element, tag: string): What {
  if (SILENT.has(tag)) return 'nothing';
  if (!hasAttributes(element) && tag !== 'blockquote' && tag !== 'noscript') return 'words';
  if (attributeOf(element, 'hidden') !== null) return 'nothing';
  // With scripts on, what stands in a noscript is one text that nobody sees.
  if (tag === 'noscript' && !element.firstElementChild) return 'nothing';
  if (tag === 'blockquote') return isCited(element) ? 'quote' : 'words';
  const named = attributeOf(element, 'class');
  if (named) {
    if (NOT_WORDS.test(named)) return 'nothing';
    if (QUOTED.test(named)) return 'quote';
  }
  const style = attributeOf(element, 'style');
  return style && /display:\s*none/i.test(style) ? 'nothing' : 'words';
}

function quoteIn(element: Element): Quote[] {
  const text = fold(element.textContent);
  const author = ['data-quote', 'data-username', 'data-author', 'data-ipsquote-username']
    .map(name => element.getAttribute(name))
    .find(Boolean);
  return text === '' ? [] : [{text, ...(author ? {author: fold(author)} : {})}];
}

/** The nodes inside a body that its reader knows not to be its author's words. */
type Apart = {nothing: Set<Node>; quote: Set<Element>};

/** Walks bodies without recursion, since pages nest thousands deep. */
class Walk {
  readonly words = new Words();
  readonly quotes: Quote[] = [];
  private preformatted = 0;
  /** How much had been said before what may be a signature. */
  private signedAt: number | undefined;

  constructor(private readonly apart: Apart) {}

  private holds(element: Element, tag: string): What {
    if (this.apart.nothing.has(element)) return 'nothing';
    return this.apart.quote.has(element) ? 'quote' : holds(element, tag);
  }

  /** Handles one node on the way in; true when its children are to be read too. */
  private enter(node: Node): boolean {
    if (isText(node)) {
      if (this.apart.nothing.has(node)) return false;
      if (SIGNATURE.test(node.data)) this.sign();
      this.words.add(node, this.preformatted > 0);
    }
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (BLOCKS.has(tag) || tag === 'br') this.words.break();
    if (tag === 'pre') this.preformatted++;
    if (tag === 'td' || tag === 'th') this.words.space();
    const what = this.holds(node, tag);
    if (what === 'quote') this.quotes.push(...quoteIn(node));
    return what === 'words';
  }

  private leave(node: Node): void {
    if (!isElement(node)) return;
    if (BLOCKS.has(node.localName)) this.words.break();
    if (node.localName === 'pre') this.preformatted--;
  }

  private get isLong(): boolean {
    return this.words.text.length - (this.signedAt ?? 0) > LONGEST_SIGNATURE;
  }

  /** A line stands here above what may be a signature, unless one above it does. */
  private sign(): void {
    const {length} = this.words.text;
    if (length > 0 && (this.signedAt === undefined || this.isLong)) this.signedAt = length;
  }

  /** Reads all that stands in `root`; a signature is only what is short, and the last of it. */
  read(root: Element): void {
    this.signedAt = undefined;
    this.words.break();
    this.walk(root);
    if (this.signedAt !== undefined && !this.isLong) this.words.cutTo(this.signedAt);
  }

  private walk(root: Element): void {
    const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
    this.preformatted = root.localName === 'pre' ? 1 : 0;
    if (!walker.firstChild()) return;
    for (;;) {
      const node = walker.currentNode;
      if (this.enter(node) && walker.firstChild()) continue;
      this.leave(node);
      while (!walker.nextSibling()) {
        const parent = walker.parentNode();
        if (!parent || parent === root) return;
        this.leave(parent);
      }
    }
  }
}

/** The words in `roots`, in order, without what is set apart. */
export function bodyOf(roots: readonly Element[], apart: Apart): Body {
  const walk = new Walk(apart);
  for (const root of roots) walk.read(root);
  return {text: walk.words.text, runs: walk.words.runs, quotes: walk.quotes};
}
