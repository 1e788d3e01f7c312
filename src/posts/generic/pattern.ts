import {fold} from '../parts';
import {selectFirst} from '../select';
import type {Parts} from '../site';
import type {Time} from '../time';
import {actionsIn, besides, labelIn} from './besides';
import {editsIn} from './edits';
import {bareName, nameInLine} from './names';
import {quotesIn} from './quotes';
import {timeAt} from './seed';
import {firstBeside, isIn, type Sight, selectorFor, sharedSelector} from './selectors';
import type {Found} from './template';
import {asWritten, type Taken} from './unclosed';

/** Where a part stands: in the post, or beside its words where none may be looked for in them. */
type Place = {selector: string; isBeside: boolean};

/** What was learned of a page's posts, written down as a site reader would be: by selectors. */
export type Pattern = {
  posts: string;
  body: string;
  author?: Place;
  link?: Place;
  time?: Place;
  /** Names stand in the line of the time, without an element of their own. */
  namesInLine: boolean;
  /** Posts hold boxes that look as they do, and not all of these are posts. */
  holdsLike: boolean;
  /** With what nearly all bodies begin, since the page asked for it. */
  label?: string | undefined;
  /** Some bodies hold buttons, so all are searched for them. */
  hasActions: boolean;
};

/** A post that was read slowly and surely, to learn from. */
export type Lesson = {root: Element; found: Found};

const pick = (root: Element, place: Place | undefined, body: Element): Element | undefined =>
  place && firstBeside(root, place.selector, place.isBeside ? body : undefined);

/** Where one part was found in each lesson; undefined where most lessons lack it. */
function sightsOf(
  lessons: readonly Lesson[],
  part: (found: Found) => Element | undefined,
): Sight[] {
  return lessons.flatMap(({root, found}) => {
    const element = part(found);
    return element && element !== root && root.contains(element) ? [{root, element}] : [];
  });
}

/** A part that mostly stands beside a post's words always does; else each lesson must tell it. */
function placeOf(
  lessons: readonly Lesson[],
  name: 'author' | 'link' | 'time',
  sights: readonly Sight[],
): Place | undefined {
  const words = new Map(lessons.map(({root, found}) => [root, found.body[0]]));
  const beside = sights.map(sight => ({...sight, words: words.get(sight.root)}));
  const inside = beside.filter(({element, words: body}) => body && isIn(element, body));
  const isBeside = inside.length * 2 < sights.length;
  const share = isBeside && name !== 'link' ? undefined : 1;
  const selector = selectorFor(isBeside ? beside : sights, share);
  return selector === undefined ? undefined : {selector, isBeside};
}

/** The pattern that reads all lessons as they were read; undefined where no selectors tell the parts. */
export function* patternOf(
  lessons: readonly Lesson[],
  label?: string,
): Generator<undefined, Pattern | undefined> {
  const posts = sharedSelector(lessons.map(({root}) => root));
  const most = lessons.length * 0.8;
  const bodies = sightsOf(lessons, ({body}) => body[0]);
  const body = bodies.length >= most ? selectorFor(bodies) : undefined;
  if (posts === undefined || body === undefined) return undefined;
  const inLine = lessons.filter(({found}) => found.isNamedInLine).length;
  if (inLine < most && inLine > lessons.length * 0.2) return undefined;
  const told: Partial<Pattern> = {};
  for (const name of ['author', 'link', 'time'] as const) {
    yield;
    const sights = sightsOf(lessons, ({places}) => places[name]);
    const place = sights.length < most ? undefined : placeOf(lessons, name, sights);
    if (place !== undefined) told[name] = place;
    // A part that most posts have must be told; one that they lack is not looked for.
    else if (sights.length > lessons.length * 0.2) return undefined;
  }
  return {
    posts,
    body,
    label,
    ...told,
    namesInLine: inLine >= most,
    holdsLike: bodies.some(({root, element}) => !isNearest(root, element, posts)),
    hasActions: lessons.some(({found}) => found.hasActions),
  };
}

/** True where no other box of the posts' kind stands between. */
const isNearest = (root: Element, part: Element, posts: string): boolean =>
  part.closest(posts) === root;

/** True for parts of a post itself, and not of those that it stands around. */
const areOwn = (root: Element, {posts, holdsLike}: Pattern, parts: (Element | undefined)[]) =>
  holdsLike || parts.every(part => !part || isNearest(root, part, posts));

/** The time of a post that fits a pattern but for its author, as a guest has no link; undefined of what fits less. */
export function timeByPattern(root: Element, pattern: Pattern): Element | undefined {
  const body = selectFirst(root, pattern.body);
  const time = body && pick(root, pattern.time, body);
  return time && areOwn(root, pattern, [body, time]) ? time : undefined;
}

/** Who wrote a post, and where their name links to; undefined where the pattern tells of a name that is not there. */
function authorship(
  root: Element,
  pattern: Pattern,
  body: Element,
  time: Element | undefined,
  when: Time,
): Pick<Parts, 'author' | 'authorUrl'> | undefined {
  if (pattern.namesInLine) {
    const named = time && nameInLine(time, when.postedText ?? fold(time.textContent));
    return named && {author: named.text};
  }
  const author = pick(root, pattern.author, body);
  if (!author) return pattern.author ? undefined : {};
  const anchor = author.closest('a') ?? author.querySelector('a');
  return {
    author: bareName(fold(author.textContent)),
    authorUrl: anchor?.getAttribute('href') ?? undefined,
  };
}

const OTHER_THAN_BREAKS = ':not(br)';

/** Reads a post by the pattern; undefined where the pattern does not fit. */
export function readByPattern(root: Element, pattern: Pattern): Taken | undefined {
  const found = selectFirst(root, pattern.body);
  if (!found) return undefined;
  const body = asWritten(found);
  const time = pick(root, pattern.time, body);
  const when = time ? timeAt(time) : {};
  const author = authorship(root, pattern, body, time, when);
  if (!author || (pattern.time && !time)) return undefined;
  if (!areOwn(root, pattern, [body, time])) return undefined;
  // Notes and quotations stand in boxes of their own, and many bodies have nothing but lines
  const said = [selectFirst(body, OTHER_THAN_BREAKS) ? (body.textContent ?? '') : ''];
  const within = (place: Place | undefined) =>
    place?.isBeside === false ? pick(root, place, body) : undefined;
  const told = [author.author, when.postedText].filter(one => one !== undefined);
  return {
    body,
    without: [
      ...editsIn([body], said),
      ...(pattern.hasActions ? actionsIn([body]) : []),
      ...besides([body], [within(pattern.author), within(pattern.time)], told),
      ...labelIn([body], pattern.label),
    ],
    quotes: quotesIn([body], said),
    ...author,
    permalink: pick(root, pattern.link, body)?.getAttribute('href') ?? undefined,
    ...when,
  };
}
