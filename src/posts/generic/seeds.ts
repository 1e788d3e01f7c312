import {byPlace, fold, isText, parentOf} from '../parts';
import {PIECES, type Piece, piecesOf, selectIn} from '../pieces';
import {timeIn} from '../time';
import {dateIn, dayAlone, mayBeDate} from './dates';
import {keyOf, LONGEST_LINE, MARKED, markedTime, type Seed, seedIn, seedOf} from './seed';
import {isNamed} from './signature';

/** Seeds of one template that are kept at first: they teach its place as well as all would. */
export const SAMPLE = 60;
/** Elements of a page that shows its kind in one look, and of which more looks would cost too much. */
const LONG = 10_000;
/** Text nodes that are looked at in one go, and before any other page is taken to have shown its kind. */
const LOOK = 800;
/** So much wider is the next look, where nothing was found. */
const WIDER = 3;
const FIRST_LOOK = WIDER * LOOK;
const LAST_LOOK = 60_000;
/** Pieces of a page in which marked elements are looked for: pages can be made of nothing else. */
const LAST_PIECE = 60_000;
/** Seeds of one template in the first look that leave no doubt about the page's kind. */
export const PLENTY = 40;
/** Seeds of one template from which on it is known what the page's posts look like. */
export const RICH = 5;
/** Texts or elements that are looked at in a moment. */
const STEP = 20;

/** Texts of one template without a date, after which no more of them are looked at. */
const DATELESS = 60;

/** Gathers seeds in page order, some of each template. */
class Harvest {
  readonly seeds = new Map<Element, Seed>();
  private readonly counts = new Map<string, number>();
  private readonly dateless = new Map<string, number>();
  /** Days alone, each in its text. */
  private readonly doubtful = new Map<Element, {text: string; day: string}>();

  /** @param enough seeds of one template that are kept */
  constructor(private readonly enough: number) {}

  wants(element: Element): boolean {
    const key = keyOf(element);
    const count = this.counts.get(key) ?? 0;
    const isHopeless = count === 0 && (this.dateless.get(key) ?? 0) >= DATELESS;
    return count < this.enough && !isHopeless;
  }

  add(seed: Seed): void {
    this.seeds.set(seed.element, seed);
    this.counts.set(seed.key, (this.counts.get(seed.key) ?? 0) + 1);
  }

  /** Nothing was found in an element that has a class to go by. */
  pass(element: Element): void {
    const key = keyOf(element);
    if (isNamed(key)) this.dateless.set(key, (this.dateless.get(key) ?? 0) + 1);
  }

  /** What stands in an element may be a day. */
  doubt(element: Element, text: string, day: string): void {
    if (this.doubtful.size < LONG) this.doubtful.set(element, {text, day});
  }

  /** Takes the days whose place is that of other times; beside one, it is something else. */
  settle(): void {
    const rows = new Set(Array.from(this.seeds.keys(), parentOf));
    for (const [element, {text, day}] of this.doubtful) {
      const isOfKind = this.counts.has(keyOf(element)) && this.wants(element);
      const isTime = isOfKind && !this.has(element) && !rows.has(parentOf(element));
      const seed = isTime ? seedIn(element, text, day) : undefined;
      if (seed) this.add(seed);
    }
    this.doubtful.clear();
  }

  has(element: Element | null | undefined): boolean {
    return element ? this.seeds.has(element) : false;
  }

  /** True when more of the page than so many texts would teach nothing new. */
  isRich(looked: number): boolean {
    const least = looked < FIRST_LOOK ? PLENTY : RICH + 1;
    return this.enough === SAMPLE && Math.max(0, ...this.counts.values()) >= least;
  }
}

/** The time that an element and its attributes give. */
function markedIn(element: Element, harvest: Harvest): void {
  if (!harvest.wants(element) || harvest.has(element.parentElement?.closest(MARKED))) return;
  // An instant that a machine wrote further in says it better than the words around it
  const inner = element.querySelector('time[datetime],relative-time[datetime]');
  if (inner && timeIn(inner).postedAt !== undefined) return;
  const time = markedTime(element);
  const seed = time && seedOf(element, time, fold(element.textContent), time.postedText ?? '');
  if (seed) harvest.add(seed);
}

/** The time that stands in one text node. */
function writtenIn(node: Text, harvest: Harvest): void {
  if (node.length < 2 || node.length > 400) return;
  const text = fold(node.data);
  const element = node.parentElement;
  if (text.length > LONGEST_LINE || !mayBeDate(text) || !element || !harvest.wants(element)) return;
  const date = dateIn(text);
  const day = date ? undefined : dayAlone(text);
  // Where no class says what stands there, it may be anything
  if (day && keyOf(element).includes('.')) {
    harvest.doubt(element, text, day);
    return;
  }
  if (!date || text.length > date.length + (/\d/.test(date) ? 70 : 12)) {
    harvest.pass(element);
    return;
  }
  if (harvest.has(element) || harvest.has(element.closest(MARKED))) return;
  const seed = seedIn(element, text, date);
  if (seed) harvest.add(seed);
  else harvest.pass(element);
}

/** The texts of a page and its elements with the marks of a time, both up to the same place. */
class Looks {
  private readonly walker: TreeWalker;
  private readonly pieces: Iterator<Piece>;
  private piece: Piece | undefined;
  private left = LAST_PIECE;

  constructor(root: Element) {
    this.walker = root.ownerDocument.createTreeWalker(root, 4);
    this.pieces = piecesOf(root);
    this.piece = this.pieces.next().value;
  }

  /** The texts that come next. */
  texts(): Text[] {
    const texts: Text[] = [];
    while (texts.length < LOOK) {
      const node = this.walker.nextNode();
      if (!node) break;
      if (isText(node)) texts.push(node);
    }
    return texts;
  }

  /** The marked elements up to a text, or to the end; undefined where only time has passed. */
  *marked(last: Text | undefined): Generator<Element | undefined> {
    for (let looked = 0; this.piece && this.left > 0; this.left--) {
      if (last && this.piece.element.compareDocumentPosition(last) & 2) return;
      yield* selectIn(this.piece, MARKED);
      this.piece = this.pieces.next().value;
      if (++looked % PIECES === 0) yield undefined;
    }
  }
}

/** Times that were found, in page order; a sample where not all of the page was looked at. */
export type Times = {seeds: Seed[]; isSample: boolean};

/** Looks through an element or a page for times that may be when a post was written. */
export class TimeSearch {
  private readonly harvest: Harvest;
  private readonly looks: Looks;
  private looked = 0;
  /** Texts from which on enough may have been found. */
  private least: number;
  private isEnd = false;

  /** @param enough how many of one template; the sample teaches, only all of them are complete */
  constructor(root: Element, enough = SAMPLE) {
    this.harvest = new Harvest(enough);
    this.looks = new Looks(root);
    this.least = root.getElementsByTagName('*').item(LONG) ? LOOK : FIRST_LOOK;
  }

  /** True when all of it was looked at, or as much as ever is. */
  get isOver(): boolean {
    return this.isEnd || this.looked >= LAST_LOOK;
  }

  /** All that was found, when so much was looked at that more would hardly teach something new. */
  *more(): Generator<undefined, Times> {
    do yield* this.look();
    while (!this.isOver && (this.looked < this.least || !this.harvest.isRich(this.looked)));
    this.harvest.settle();
    this.least = WIDER * this.looked;
    const seeds = [...this.harvest.seeds.values()];
    seeds.sort((a, b) => byPlace(a.element, b.element));
    return {seeds, isSample: !this.isEnd};
  }

  private *look(): Generator<undefined> {
    const texts = this.looks.texts();
    this.isEnd = texts.length < LOOK;
    this.looked += texts.length;
    yield;
    let met = 0;
    // Elements first: what stands in one that gives a time is no time of its own
    for (const element of this.looks.marked(this.isEnd ? undefined : texts.at(-1))) {
      if (element) markedIn(element, this.harvest);
      if (!element || ++met % STEP === 0) yield;
    }
    for (const text of texts) {
      writtenIn(text, this.harvest);
      if (++met % STEP === 0) yield;
    }
  }
}
