import {isFirstPage} from '../address';
import type {Finder} from '../finder';
import {attributeOf, isLike} from '../own-element';
import {byPlace, isBefore, parentOf} from '../parts';
import {selectThrough} from '../pieces';
import type {Page, Parts} from '../site';
import {type Discussion, discussing} from './discussion';
import type {Entry} from './families';
import type {Judged} from './judged';
import {addressById} from './links';
import {OPENING} from './opener';
import {type Pattern, patternOf, readByPattern, timeByPattern} from './pattern';
import {timeAt} from './seed';
import {PLENTY, RICH, SAMPLE} from './seeds';
import {type Found, readEntry, sampleOf, type Template} from './template';
import {goingOn, type Taken} from './unclosed';

/** An entry that was found while the page was learned, and what it said then. */
type Placed = {entry: Entry; template: Template; kind: 'post' | 'article'; words?: string};

/** Up to here each entry is read by itself; beyond, the pattern that they share reads them. */
const FEW = SAMPLE;

/** Things said about something else never open a thread. */
const ANSWERS = /comment|review|reply|answer|kommentar|bewertung/i;

/** Who wrote an entry, and what, without the time and the figures that tick in it. */
const wordsOf = ({author, body, places: {time}}: Found): string =>
  [author, ...body.map(({textContent}) => textContent)]
    .join('\n')
    .replace(time?.textContent ?? '', '')
    .replace(/\d+/g, '');

/** An entry with the time that stands in it now. */
function atPresent({seed, ...entry}: Entry): Entry {
  if (!seed || !entry.span.some(one => one.contains(seed.element))) return entry;
  return {...entry, seed: {...seed, time: timeAt(seed.element)}};
}

/** Puts a few elements where they belong among many; both are in page order, and many are lazy. */
function* merged(
  many: Iterable<Element | undefined>,
  few: readonly Element[],
): Generator<Element | undefined> {
  let next = 0;
  for (const element of many) {
    for (let one = few[next]; element && one && isBefore(one, element); one = few[++next])
      yield one;
    if (element && few[next] === element) next++;
    yield element;
  }
  yield* few.slice(next);
}

/** True for a post whose own names, or those of what it stands in, say that it is about another. */
function isAnswer(element: Element): boolean {
  return [element, parentOf(element)].some(one =>
    ['class', 'id', 'itemtype'].some(name => one && ANSWERS.test(attributeOf(one, name) ?? '')),
  );
}

/** The post that opens the thread: one unlike the others, or the first on a thread's first page. */
function openingOf({accepted, says}: Discussion, {url}: Page): Element | undefined {
  const [first, ...others] = accepted;
  const head = first?.entries[0]?.element;
  if (first?.signature === OPENING) return head;
  if (!first || !isFirstPage(url) || says === 'article') return undefined;
  const heads = others.flatMap(({entries}) => entries[0]?.element ?? []);
  const opening = heads.reduce((a, b) => (a && isBefore(a, b) ? a : b), head);
  return opening && !isAnswer(opening) ? opening : undefined;
}

function* patternFor({
  entries,
  found,
  template,
}: Judged): Generator<undefined, Pattern | undefined> {
  if (entries.length < 2 || entries.some(({span}) => span.length > 1)) return undefined;
  if (found.some(({body}) => body.length > 1)) return undefined;
  return yield* patternOf(
    sampleOf(entries).flatMap((entry, index) => {
      const read = found[index];
      return read ? [{root: entry.element, found: read}] : [];
    }),
    template.label,
  );
}

/** The posts of one page as they were learned from some of them. */
class Learned {
  private readonly placed = new Map<Element, Placed>();
  private readonly inOrder: Element[];
  private readonly spans: Set<Element>;
  private readonly patterns: {pattern: Pattern; template: Template}[];
  private readonly selector: string;
  private readonly hasNested: boolean;
  private readonly opening: Element | undefined;
  private readonly isLarge: boolean;
  /** False where a sample of many posts taught no pattern that would tell the others. */
  readonly isComplete: boolean;
  /** True where more posts may stand than were found. */
  readonly isInPart: boolean;

  constructor(
    discussion: Discussion,
    private readonly base: URL,
    page: Page,
    patterns: readonly (Pattern | undefined)[],
  ) {
    const {accepted: families, isSample, isInPart} = discussion;
    for (const {entries, template, isArticle} of families) {
      const kind = isArticle ? 'article' : 'post';
      for (const entry of entries) this.placed.set(entry.element, {entry, template, kind});
    }
    for (const {entries, found} of families) {
      for (const [index, {element}] of sampleOf(entries).entries()) {
        const placed = this.placed.get(element);
        const read = found[index];
        if (placed && read) placed.words = wordsOf(read);
      }
    }
    this.inOrder = [...this.placed.keys()].sort(byPlace);
    const entries = [...this.placed.values()].map(({entry}) => entry);
    this.spans = new Set(entries.flatMap(({span}) => span));
    this.isLarge = entries.length >= (isSample ? PLENTY : FEW);
    this.hasNested = entries.some(({element}) => this.holder(parentOf(element)) !== undefined);
    this.opening = openingOf(discussion, page);
    this.patterns = families.flatMap(({template}, index) => {
      const pattern = patterns[index];
      return pattern ? [{pattern, template}] : [];
    });
    const most = isSample ? RICH : FEW - 2;
    this.isComplete = families.every(
      (family, index) => family.entries.length <= most || patterns[index] !== undefined,
    );
    this.isInPart = isInPart || (isSample && !this.isComplete);
    this.selector = this.patterns.map(({pattern}) => pattern.posts).join(',');
  }

  /** The nearest post around an element, of those found while learning. */
  private holder(element: Element | null): Element | undefined {
    for (let at = element; at; at = parentOf(at)) if (this.placed.has(at)) return at;
    return undefined;
  }

  /** A time is kept as it was learned while it ticks, but not where another post has taken the place. */
  private slowly(placed: Placed): Taken {
    const {template, kind} = placed;
    const read = () => readEntry(placed.entry, template, this.spans, this.base);
    const before = read();
    const words = wordsOf(before);
    const isSame = (placed.words ?? words) === words;
    placed.words = words;
    if (isSame) return {...before, kind};
    placed.entry = atPresent(placed.entry);
    return {...read(), kind};
  }

  private byPattern(element: Element): Taken | undefined {
    for (const {pattern, template} of this.patterns) {
      if (!isLike(element, pattern.posts)) continue;
      const entry = {element, span: [element], seeds: []};
      const parts = readByPattern(element, pattern);
      if (parts) return {...parts, permalink: parts.permalink ?? addressById(entry, this.base)};
      const time = timeByPattern(element, pattern);
      if (!time) continue;
      const seed = {element: time, key: '', time: timeAt(time)};
      return readEntry({...entry, seed}, template, this.spans, this.base);
    }
    return undefined;
  }

  read(element: Element): Parts | undefined {
    const parts = this.partsOf(element);
    return parts && {...goingOn(parts), opening: element === this.opening};
  }

  private partsOf(element: Element): Taken | undefined {
    const placed = this.placed.get(element);
    if (placed && !this.isLarge) return this.slowly(placed);
    return this.byPattern(element) ?? (placed && this.slowly(placed));
  }

  has(element: Element): boolean {
    return this.placed.has(element) || (this.selector !== '' && isLike(element, this.selector));
  }

  within(root: Element): Iterable<Element | undefined> {
    const placed = this.inOrder.filter(element => root.contains(element));
    return this.selector === '' ? placed : merged(selectThrough(root, this.selector), placed);
  }

  nested(root: Element): Element[] {
    if (!this.hasNested && this.isLarge) return [];
    return Array.from(this.within(root)).flatMap(element =>
      element && element !== root ? (this.placed.get(element)?.entry.span ?? [element]) : [],
    );
  }
}

function* learning(page: Page, base: URL, enough: number): Generator<undefined, Learned> {
  const discussion = yield* discussing(page.document, base, enough);
  const patterns: (Pattern | undefined)[] = [];
  for (const family of discussion.accepted) {
    yield;
    patterns.push(yield* patternFor(family));
  }
  yield;
  return new Learned(discussion, base, page, patterns);
}

/**
 * The reader for any page: it looks for what repeats and looks authored.
 * @param base what the page's relative addresses are relative to
 */
export function* genericFinder(page: Page, base: URL): Generator<undefined, Finder> {
  let learned = yield* learning(page, base, SAMPLE);
  if (!learned.isComplete) learned = yield* learning(page, base, Number.POSITIVE_INFINITY);
  return {
    name: 'generic',
    isInPart: learned.isInPart,
    within: root => learned.within(root),
    nested: root => learned.nested(root),
    around(element) {
      for (let at: Element | null = element; at; at = parentOf(at)) if (learned.has(at)) return at;
      return undefined;
    },
    read: element => learned.read(element),
  };
}
