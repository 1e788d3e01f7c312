import {fold, isText, parentOf} from '../parts';
import {PIECES, selectSlowly} from '../pieces';
import {instantIn, type Time, timeIn} from '../time';
import {dateIn, mayBeDate} from './dates';
import {isNamed, signature} from './signature';

/** Something on the page that most likely belongs to one post: when it was written, or by whom. */
export type Seed = {
  element: Element;
  /** Equal for the seeds that one template wrote. */
  key: string;
  time?: Time;
};

const MARKED =
  'time,relative-time,[datetime],[data-time],[data-timestamp],[data-utime],[data-epoch],abbr[title],a[title],span[title],div[title],[itemprop~="datePublished"],[itemprop~="dateCreated"],.published[title]';
/** Words before a date that make it another one than that of the post. */
const OTHER_DATE =
  /\b(?:edit(?:ed)?|modified|updated|changed|last|joined|join date|registered|regist|member since|since|active|seen|bearbeitet|geändert|zuletzt|dabei seit|registriert|mitglied|beigetreten|modifi|inscri|membre depuis|editado|registrad|desde|зарегистр|регистрация|измен|отредакт|born|birthday|expires|geregistreerd|lid sinds|注册|加入|编辑|編集|登録)[^\d]{0,24}$/iu;
const OTHER_NAME =
  /edit|modif|update|join|regist|member-?since|last-?(?:seen|activ|post|visit)|expire|birth/i;
/** The longest text that is taken for a line about a post rather than for its words. */
const LONGEST_LINE = 110;

/** Equal for the elements of one template. */
export const keyOf = (element: Element): string => {
  const parent = element.parentElement;
  return `${signature(element)}<${parent ? signature(parent) : ''}`;
};

/** The words just before an element in its parent and, if there are none, before that. */
function wordsBefore(element: Element): string {
  for (let at: Element | null = element, up = 0; at && up < 3; at = parentOf(at), up++) {
    let text = '';
    for (let node = at.previousSibling; node && text.length < 40; node = node.previousSibling) {
      if (node.nodeName === 'BR') break;
      text = `${node.textContent ?? ''} ${text}`;
    }
    const said = fold(text);
    if (said !== '') return said.slice(-60);
  }
  return '';
}

function isOtherDate(element: Element, text: string, date: string): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  if (OTHER_NAME.test(named)) return true;
  const before = text.slice(0, Math.max(text.indexOf(date), 0));
  return OTHER_DATE.test(/\p{L}/u.test(before) ? before : wordsBefore(element));
}

/** The words just after an element, in its parent or, at its end, just after that. */
function wordsAfter(element: Element): string {
  for (let at: Element | null = element, up = 0; at && up < 2; at = parentOf(at), up++) {
    for (let node = at.nextSibling; node; node = node.nextSibling) {
      const said = fold(node.textContent);
      if (said !== '') return said.slice(0, 16);
    }
  }
  return '';
}

/** A date written without its clock, whose clock stands beside it. */
function withClock(element: Element, date: string): string {
  if (/\d[:h]\d\d|ago/i.test(date)) return date;
  const beside = fold(element.parentElement?.textContent);
  for (const text of [`${date} ${wordsAfter(element)}`, beside.length < 80 ? beside : '']) {
    const longer = dateIn(text);
    if (longer?.startsWith(date) && /\d[:h.]\d\d/.test(longer.slice(date.length))) return longer;
  }
  return date;
}

function markedTime(element: Element): Time | undefined {
  const time = timeIn(element);
  if (time.postedAt !== undefined) return time;
  for (const name of ['datetime', 'title', 'content']) {
    const value = fold(element.getAttribute(name));
    const date = value.length < 60 ? dateIn(value) : undefined;
    if (date) return {postedText: name === 'datetime' ? value : date};
  }
  const said = fold(element.textContent);
  const date = said.length < LONGEST_LINE ? dateIn(said) : undefined;
  return date ? {postedText: withClock(element, date)} : undefined;
}

function seedOf(element: Element, time: Time, text: string, date: string): Seed | undefined {
  if (isOtherDate(element, text, date)) return undefined;
  if (element.closest('blockquote,nav,head,script,[class*="quote" i] > *')) return undefined;
  return {element, key: keyOf(element), time};
}

/** What an element that is known to hold a post's time says. */
export function timeAt(element: Element): Time {
  const time = markedTime(element);
  if (time) return time;
  const date = dateIn(fold(element.textContent));
  if (date === undefined) return {};
  const postedAt = instantIn(date);
  return postedAt === undefined ? {postedText: withClock(element, date)} : {postedAt};
}

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

function seedIn(element: Element, text: string, date: string): Seed | undefined {
  const postedAt = instantIn(date);
  const time = postedAt === undefined ? {postedText: withClock(element, date)} : {postedAt};
  return seedOf(element, time, text, date);
}

/** The time that stands in one text node. */
function writtenIn(node: Text, harvest: Harvest): void {
  if (node.length < 2 || node.length > 400) return;
  const text = fold(node.data);
  const element = node.parentElement;
  if (text.length > LONGEST_LINE || !mayBeDate(text) || !element || !harvest.wants(element)) return;
  const date = dateIn(text);
  if (!date || text.length > date.length + 70) {
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
