import {fold, isText} from '../parts';
import {PIECES, selectSlowly} from '../pieces';
import {timeIn} from '../time';
import {dateIn, mayBeDate} from './dates';
import {keyOf, LONGEST_LINE, MARKED, markedTime, type Seed, seedIn, seedOf} from './seed';
import {isNamed} from './signature';

/** Seeds of one template that are kept at first: they teach its place as well as all would. */
export const SAMPLE = 60;
/** Text nodes that are looked at before the page is taken to have shown its kind. */
const FIRST_LOOK = 2500;
const LAST_LOOK = 60_000;
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

  has(element: Element | null | undefined): boolean {
    return element ? this.seeds.has(element) : false;
  }

  /** True when more of the page would teach nothing new. */
  get isRich(): boolean {
    return this.enough === SAMPLE && Math.max(0, ...this.counts.values()) > RICH;
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

/** Looks at some more of what may be the time of a post; true when there is no more. */
function* someMore<T>(
  candidates: Iterator<T | undefined>,
  most: number,
  look: (candidate: T) => void,
): Generator<undefined, boolean> {
  for (let looked = 0; looked < most; ) {
    const step = candidates.next();
    if (step.done) return true;
    if (step.value === undefined) looked += PIECES;
    else {
      look(step.value);
      looked++;
    }
    if (looked % STEP === 0) yield;
  }
  return false;
}

/** The time that stands in one text node. */
function writtenIn(node: Text, harvest: Harvest): void {
  if (node.length < 2 || node.length > 400) return;
  const text = fold(node.data);
  const element = node.parentElement;
  if (text.length > LONGEST_LINE || !mayBeDate(text) || !element || !harvest.wants(element)) return;
  const date = dateIn(text);
  if (!date || text.length > date.length + (/\d/.test(date) ? 70 : 12)) {
    harvest.pass(element);
    return;
  }
  if (harvest.has(element) || harvest.has(element.closest(MARKED))) return;
  const seed = seedIn(element, text, date);
  if (seed) harvest.add(seed);
  else harvest.pass(element);
}

function* textsIn(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) yield node;
  }
}

/** Times that were found, in page order; a sample where not all of the page was looked at. */
export type Times = {seeds: Seed[]; isSample: boolean};

/**
 * Times in an element or a page that may be when a post was written.
 * @param enough how many of one template; the sample teaches, only all of them are complete
 */
export function* timeSeeds(root: Element, enough = SAMPLE): Generator<undefined, Times> {
  const harvest = new Harvest(enough);
  const marked = selectSlowly(root, MARKED);
  const texts = textsIn(root);
  let isSample = true;
  for (let looked = 0; looked < LAST_LOOK && isSample && !harvest.isRich; looked += FIRST_LOOK) {
    // Elements first: what stands in one that gives a time is no time of its own
    const isEnd = [
      yield* someMore(marked, FIRST_LOOK, element => markedIn(element, harvest)),
      yield* someMore(texts, FIRST_LOOK, text => writtenIn(text, harvest)),
    ];
    isSample = isEnd.includes(false);
  }
  const seeds = [...harvest.seeds.values()].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1,
  );
  return {seeds, isSample};
}
