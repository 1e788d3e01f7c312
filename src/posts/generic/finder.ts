import {baseOf, canonical, threadAddress} from '../address';
import type {Finder} from '../finder';
import {parentOf} from '../parts';
import type {Page, Parts} from '../site';
import {discussing} from './discussion';
import type {Entry} from './families';
import type {Judged} from './judged';
import {pageKind} from './kind';
import {addressById} from './links';
import {OPENING} from './opener';
import {type Pattern, patternOf, readByPattern} from './pattern';
import {SAMPLE} from './seeds';
import {signature} from './signature';
import {readEntry, sampleOf, type Template} from './template';

/** An entry that was found while the page was learned. */
type Placed = {entry: Entry; template: Template; kind: 'post' | 'article'};

/** Up to here each entry is read by itself; beyond, the pattern that they share reads them. */
const FEW = SAMPLE;

/** Things said about something else never open a thread. */
const ANSWERS = /comment|review|reply|answer|kommentar|bewertung/i;

const isBefore = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** Puts a few elements where they belong among many that are in page order already. */
function merge(many: Element[], few: readonly Element[]): Element[] {
  const merged = [...many];
  for (const element of few) {
    const after = merged.findIndex(other => isBefore(element, other));
    merged.splice(after < 0 ? merged.length : after, 0, element);
  }
  return merged;
}

/** The post that opens the thread: one unlike the others, or the first on a thread's first page. */
function openingOf(families: readonly Judged[], {document, url}: Page): Element | undefined {
  const [first, ...others] = families;
  const head = first?.entries[0]?.element;
  if (first?.signature === OPENING) return head;
  const isFirstPage =
    threadAddress(url.href, url) === canonical(url.href, url)?.replace(/#.*$/, '');
  if (!first || !isFirstPage || pageKind(document) === 'article') return undefined;
  const heads = others.flatMap(({entries}) => entries[0]?.element ?? []);
  const opening = heads.reduce((a, b) => (a && isBefore(a, b) ? a : b), head);
  return opening && !ANSWERS.test(signature(opening)) ? opening : undefined;
}

/** The posts of one page as they were learned from some of them. */
class Learned {
  private readonly placed = new Map<Element, Placed>();
  private readonly spans: Set<Element>;
  private readonly patterns: Pattern[];
  private readonly selector: string;
  private readonly hasNested: boolean;
  private readonly opening: Element | undefined;
  private readonly isLarge: boolean;
  /** False where a sample of many posts taught no pattern that would tell the others. */
  readonly isComplete: boolean;

  constructor(
    families: readonly Judged[],
    private readonly base: URL,
    page: Page,
  ) {
    for (const {entries, template, isArticle} of families) {
      const kind = isArticle ? 'article' : 'post';
      for (const entry of entries) this.placed.set(entry.element, {entry, template, kind});
    }
    const entries = [...this.placed.values()].map(({entry}) => entry);
    this.spans = new Set(entries.flatMap(({span}) => span));
    this.isLarge = entries.length > FEW - 1;
    this.hasNested = entries.some(({element}) => this.holder(parentOf(element)) !== undefined);
    this.opening = openingOf(families, page);
    const patterns = families.map(family => this.patternFor(family));
    this.patterns = patterns.filter(pattern => pattern !== undefined);
    this.isComplete = families.every(
      ({entries}, index) => entries.length < FEW - 1 || patterns[index] !== undefined,
    );
    this.selector = this.patterns.map(({posts}) => posts).join(',');
  }

  /** The nearest post around an element, of those found while learning. */
  private holder(element: Element | null): Element | undefined {
    for (let at = element; at; at = parentOf(at)) if (this.placed.has(at)) return at;
    return undefined;
  }

  private patternFor({entries, template}: Judged): Pattern | undefined {
    if (entries.length < 2 || entries.some(({span}) => span.length > 1)) return undefined;
    return patternOf(
      sampleOf(entries).map(entry => ({
        root: entry.element,
        found: readEntry(entry, template, this.spans, this.base),
      })),
    );
  }

  private slowly({entry, template, kind}: Placed): Parts {
    return {...readEntry(entry, template, this.spans, this.base), kind};
  }

  private byPattern(element: Element): Parts | undefined {
    for (const pattern of this.patterns) {
      if (!element.matches(pattern.posts)) continue;
      const parts = readByPattern(element, pattern);
      if (!parts) continue;
      const entry = {element, span: [element], seeds: []};
      return {...parts, permalink: parts.permalink ?? addressById(entry, this.base)};
    }
    return undefined;
  }

  read(element: Element): Parts | undefined {
    const parts = this.partsOf(element);
    return parts && {...parts, opening: element === this.opening};
  }

  private partsOf(element: Element): Parts | undefined {
    const placed = this.placed.get(element);
    if (placed && !this.isLarge) return this.slowly(placed);
    return this.byPattern(element) ?? (placed && this.slowly(placed));
  }

  has(element: Element): boolean {
    return this.placed.has(element) || (this.selector !== '' && element.matches(this.selector));
  }

  within(root: Element | Document): Element[] {
    const placed = [...this.placed.keys()].filter(element => root.contains(element));
    if (this.selector === '') return merge([], placed);
    const matched = Array.from(root.querySelectorAll(this.selector));
    const known = new Set(matched);
    return merge(
      matched,
      placed.filter(element => !known.has(element)),
    );
  }

  nested(root: Element): Element[] {
    return this.hasNested || !this.isLarge
      ? this.within(root).filter(element => element !== root)
      : [];
  }
}

/** The reader for any page: it looks for what repeats and looks authored. */
export function* genericFinder(page: Page): Generator<undefined, Finder> {
  const base = baseOf(page);
  let {accepted} = yield* discussing(page.document, base);
  let learned = new Learned(accepted, base, page);
  if (!learned.isComplete) {
    ({accepted} = yield* discussing(page.document, base, Number.POSITIVE_INFINITY));
    learned = new Learned(accepted, base, page);
  }
  return {
    name: 'generic',
    within: root => learned.within(root),
    nested: root => learned.nested(root),
    around(element) {
      for (let at: Element | null = element; at; at = parentOf(at)) if (learned.has(at)) return at;
      return undefined;
    },
    read: element => learned.read(element),
  };
}
