import {attributeOf, isLike} from '../own-element';
import {beginningOf, fold, parentOf} from '../parts';
import {instantIn, type Time, timeIn} from '../time';
import {dateIn, dayAlone} from './dates';
import {CHANGING} from './edits';
import {isNamed, kindOf, signature} from './signature';

/** Something on the page that most likely belongs to one post: when it was written, or by whom. */
export type Seed = {
  element: Element;
  /** Equal for the seeds that one template wrote. */
  key: string;
  time?: Time;
};

/** Elements that say by their marks that they may hold a time; of those seldom titled, with a clock. */
export const MARKED =
  'time,relative-time,[datetime],[data-time],[data-timestamp],[data-utime],[data-epoch],[title]:is(abbr,a,span,div),[title*=":"]:is(li,p,td,small,em,i,b,strong),[itemprop~="datePublished"],[itemprop~="dateCreated"],.published[title]';
/** Words before a date that make it another one than that of the post. */
const OTHER_DATE =
  /\b(?:last|joined|join date|registered|regist|member since|since|active|seen|zuletzt|dabei seit|registriert|mitglied|beigetreten|inscri|membre depuis|registrad|desde|зарегистр|регистрация|born|birthday|expires|geregistreerd|lid sinds|注册|加入|登録|original message|(?:marked|solved|accepted|uploaded|closed|pinned|moved)(?: (?:as|by) \S+)?)[^\d]{0,24}$/iu;
/** Words before a date on which a post was changed; who did stands between. */
const CHANGED_ON = new RegExp(`(?:${CHANGING})[^\\d]{0,60}$`, 'iu');
/** Words after such a date. */
const CHANGED_AFTER = /^[^\d]{0,20}(?:düzenle|編集|编辑|編輯|수정|bearbeitet|geändert|editiert)/iu;
const OTHER_NAME =
  /(?<!cr)edit(?!or)|modif|(?<!status[_-]?)update|join|regist(?!ering)|member-?since|last-?(?:seen|activ|post|visit)|expire|birth/i;
/** The longest text that is taken for a line about a post rather than for its words. */
export const LONGEST_LINE = 110;

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
  const parent = element.parentElement;
  const around = parent && attributeOf(parent, 'class');
  const named = `${attributeOf(element, 'class') ?? ''} ${around ?? ''}`;
  if (OTHER_NAME.test(named)) return true;
  const before = text.slice(0, Math.max(text.indexOf(date), 0));
  const said = /\p{L}/u.test(before) ? before : wordsBefore(element);
  const after = text.includes(date) ? text.slice(text.indexOf(date) + date.length) : '';
  return OTHER_DATE.test(said) || CHANGED_ON.test(said) || CHANGED_AFTER.test(after);
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

/** The texts of an element, each as a word of its own: a line may be broken between day and clock. */
const inWords = (element: Element): string =>
  fold(Array.from(element.childNodes, ({textContent}) => textContent).join(' '));

/** A date written without its clock, whose clock stands beside it, or further on: "4<sup>th</sup>, 10:05". */
function withClock(element: Element, date: string): string {
  if (/\d[:h]\d\d|ago/i.test(date)) return date;
  const own = [fold(element.textContent), inWords(element)];
  const beside = fold(element.parentElement?.textContent);
  for (const text of [`${date} ${wordsAfter(element)}`, beside.length < 80 ? beside : '', ...own]) {
    if (text.length > LONGEST_LINE) continue;
    const longer = dateIn(text);
    if (longer?.startsWith(date) && /\d[:h.]\d\d/.test(longer.slice(date.length))) return longer;
    if (longer?.endsWith(date) && /^\d\d?[:h]\d\d/.test(longer.slice(0, -date.length)))
      return longer;
  }
  return date;
}

/** The time that the marks of an element, or its words, give. */
export function markedTime(element: Element): Time | undefined {
  const time = timeIn(element);
  if (time.postedAt !== undefined) return time;
  for (const name of ['datetime', 'title', 'content']) {
    const value = fold(element.getAttribute(name));
    const date = value !== '' && value.length < 60 ? dateIn(value) : undefined;
    if (date) return {postedText: name === 'datetime' ? value : date};
  }
  const said = beginningOf(element, LONGEST_LINE);
  const date = said.length < LONGEST_LINE ? dateIn(said) : undefined;
  return date ? {postedText: withClock(element, date)} : undefined;
}

const IN_QUOTE = '[class*="quote" i] > *';

/** True in a box that is named for quotes, unless it holds replies: what stands in another of its kind. */
function isQuoted(element: Element): boolean {
  const alone = new Set<string>();
  for (let at = element.closest(IN_QUOTE); at; at = parentOf(at)) {
    const kind = kindOf(at);
    alone.delete(kind);
    if (!isLike(at, IN_QUOTE)) continue;
    if (!isNamed(kind)) return true;
    alone.add(kind);
  }
  return alone.size > 0;
}

/** The seed that an element with a time makes, unless it is a date of something else. */
export function seedOf(element: Element, time: Time, text: string, date: string): Seed | undefined {
  if (isOtherDate(element, text, date)) return undefined;
  // A blockquote that can be linked to is a post: some engines write posts as such
  if (element.closest('blockquote:not([id]),nav,head,script') || isQuoted(element))
    return undefined;
  return {element, key: keyOf(element), time};
}

/** What an element that is known to hold a post's time says. */
export function timeAt(element: Element): Time {
  const time = markedTime(element);
  if (time) return time;
  const text = fold(element.textContent);
  const date = dateIn(text) ?? dayAlone(text);
  if (date === undefined) return {};
  const postedAt = instantIn(date);
  return postedAt === undefined ? {postedText: withClock(element, date)} : {postedAt};
}

/** The seed that a date in a text of an element makes. */
export function seedIn(element: Element, text: string, date: string): Seed | undefined {
  const postedAt = instantIn(date);
  const time = postedAt === undefined ? {postedText: withClock(element, date)} : {postedAt};
  return seedOf(element, time, text, date);
}
