import {fold} from '../parts';
import {instantIn, type Time, timeIn} from '../time';
import {dateIn} from './dates';
import {signature} from './signature';

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

const keyOf = (element: Element): string => {
  const parent = element.parentElement;
  return `${signature(element)}<${parent ? signature(parent) : ''}`;
};

/** The words just before an element in its parent and, if there are none, before that. */
function wordsBefore(element: Element): string {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
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

/** A date written without its clock, whose clock stands beside it. */
function withClock(element: Element, date: string): string {
  if (/\d[:h]\d\d|ago/i.test(date)) return date;
  const beside = fold(element.parentElement?.textContent);
  const after = fold(
    `${date} ${(element.nextSibling?.textContent ?? '').trim() || (element.nextElementSibling?.textContent ?? '')}`,
  );
  for (const text of [after.slice(0, date.length + 16), beside]) {
    const longer = text.length < 80 ? dateIn(text) : undefined;
    if (longer?.includes(date) && longer.length > date.length) return longer;
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

/** The times that elements and their attributes give. */
function* marked(root: Element | Document): Iterable<Seed> {
  for (const element of root.querySelectorAll(MARKED)) {
    const time = markedTime(element);
    const seed = time && seedOf(element, time, fold(element.textContent), time.postedText ?? '');
    if (seed) yield seed;
  }
}

/** The times that stand in the text alone. */
function* written(document: Document, root: Node): Iterable<Seed> {
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (data.length < 2 || data.length > 400) continue;
    const text = fold(data);
    if (text.length > LONGEST_LINE) continue;
    const date = dateIn(text);
    const element = node.parentElement;
    if (!date || !element || text.length > date.length + 70) continue;
    const postedAt = instantIn(date);
    const time = postedAt === undefined ? {postedText: withClock(element, date)} : {postedAt};
    const seed = seedOf(element, time, text, date);
    if (seed) yield seed;
  }
}

/** Every time on the page that may be when a post was written, in page order. */
export function timeSeeds(document: Document): Seed[] {
  const seeds = new Map<Element, Seed>();
  for (const seed of marked(document)) {
    const outer = seed.element.parentElement?.closest(MARKED);
    if (!outer || !seeds.has(outer)) seeds.set(seed.element, seed);
  }
  for (const seed of written(document, document.body)) {
    const outer = seed.element.closest(MARKED);
    if (!seeds.has(seed.element) && !(outer && seeds.has(outer))) seeds.set(seed.element, seed);
  }
  return [...seeds.values()].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1,
  );
}
