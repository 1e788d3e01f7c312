import {withoutWww} from '../../mention/identity';
import {canonical} from '../address';
import {attributeOf} from '../own-element';
import {fold, parentOf} from '../parts';
import {dateIn} from './dates';
import type {Entry} from './families';
import {PROFILE} from './seeds-of-authors';
import {kindOf} from './signature';

/** A link that may be the post's own address. */
export type LinkCandidate = {element: Element; address: string; score: number};

const WORD =
  /^(?:permalink|perma|link|#|¶|∞|direct link|share|link to (?:this )?(?:post|comment)|single post|(?:direkt)?link(?: zum (?:beitrag|kommentar))?|link (?:diretto|permanente|do (?:komentarza|opinii|posta))|lien(?: permanent)?|permalien|enlace(?: permanente)?|(?:прямая |постоянная )?ссылка|länk|lenke|lænke|bağlantı|קישור|پیوند|永久链接|リンク|固定リンク|パーマリンク|링크|#?\d{1,5}\.?|no\.?\s?\d+|post\s?#?\d+)$/i;
const MARK =
  /permalink|permalien|link to (?:this )?(?:post|comment|message|reply)|bookmark|post-?number|postcount|post-?link|comment-?link|comment-?date|timestamp|share/i;
const ACTION =
  /menu|controls|dropdown|modal|popup|reply|quote|report|login|signin|register|edit|delete|vote|like|flag|print|email|subscribe|respond|#reply|#comments?$|mailto:|do=add|action=|[/?&]activity\b|[/?&]timeline\b|\/(?:options|revisions)\/?$|newreply|javascript:/i;
/** The same as a whole word of an address: a thread may be about what is reported. */
const REPORT = /\/(?:rapporteer|melden|signaler|denunciar|segnala|zglos)(?:[/?]|$)/i;
/** Ids that are anchors of posts rather than of their parts. */
export const POST_ID =
  /^(?:(?:comment|post|p|msg|message|c|pid|id|answer|review|reply|entry|cid)[-_]?\d+|(?:comment|post|message|answer|review|reply)[-_](?=[a-f-]*\d)[\da-f-]{8,})$/i;
const NUMBERED = /\d{2,}/;

/** Old boards put a post's anchor right before it. */
function anchorBefore({span}: Entry): string | undefined {
  const before = span[0]?.previousElementSibling;
  const isAnchor = before?.localName === 'a' && !before.hasAttribute('href') && !span[0]?.id;
  return isAnchor && fold(before.textContent) === ''
    ? (before.getAttribute('name') ?? before.id)
    : undefined;
}

function idsIn(entry: Entry): Set<string> {
  const ids = new Set<string>();
  const before = anchorBefore(entry);
  if (before) ids.add(before);
  for (const root of entry.span) {
    for (const element of [root, ...root.querySelectorAll('[id],a[name]')]) {
      const id = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
      if (id) ids.add(id);
      if (ids.size > 12) return ids;
    }
  }
  return ids;
}

const numbersIn = (text: string): string[] => text.match(/\d{2,}/g) ?? [];

/** The same host, or one below the other; "www" is none of its own. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [withoutWww(one), withoutWww(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** True for a link around the time, or that shows it; a line that holds the time holds other links too. */
function isAroundTime(link: Element, {seed}: Entry): boolean {
  if (!seed) return false;
  if (link.contains(seed.element)) return true;
  return seed.element.contains(link) && dateIn(fold(link.textContent)) !== undefined;
}

/** True for a link to a part of the page that is named and not numbered, as where the answers begin. */
function isToSection(link: Element, {pathname, hash}: URL, entry: Entry, base: URL): boolean {
  const id = hash.slice(1);
  if (id === '' || /\d/.test(id) || pathname !== base.pathname) return false;
  const section = link.ownerDocument.getElementById(id);
  return (
    section !== null && entry.span.every(one => !one.contains(section) && !section.contains(one))
  );
}

const seriesOf = (id: string): string | undefined => /^(\D+)\d+$/.exec(id)?.[1];

/** True for a link to another post of this page: one that this answers. */
function isToAnother(
  {ownerDocument}: Element,
  {pathname, hash}: URL,
  ids: ReadonlySet<string>,
  base: URL,
): boolean {
  if (hash === '' || !ownerDocument.getElementById(hash.slice(1))) return false;
  const series = seriesOf(hash.slice(1));
  if (series === undefined || ids.has(hash.slice(1)) || pathname !== base.pathname) return false;
  return [...ids].some(id => seriesOf(id) === series);
}

/** What speaks for a link being the address of the post that holds it. */
function linkCandidate(
  element: Element,
  entry: Entry,
  ids: ReadonlySet<string>,
  base: URL,
): LinkCandidate | undefined {
  const href = element.getAttribute('href') ?? '';
  const address = canonical(href, base);
  if (address === undefined || href === '#') return undefined;
  const url = new URL(address);
  if (!isSameSite(url.hostname, base.hostname)) return undefined;
  let score = 0;
  const text = fold(element.textContent);
  const mark = `${element.getAttribute('class') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (ACTION.test(href) || REPORT.test(href)) score -= 5;
  const isOfTime = isAroundTime(element, entry);
  if (isOfTime) score += 4;
  // Whose post it is may stand in its address: /@anna/post/12
  else if (PROFILE.test(url.pathname + url.search)) score -= 5;
  if (WORD.test(text)) score += 2.5;
  if (MARK.test(mark) || element.matches('[itemprop~="url"]')) score += 2.5;
  if (isToSection(element, url, entry, base) || isToAnother(element, url, ids, base)) score -= 6;
  const hash = url.hash.slice(1);
  if (hash && ids.has(hash)) score += 3;
  else if (hash && NUMBERED.test(hash)) score += 1.5;
  if (url.pathname === base.pathname) score += 1;
  if (
    /review|comment|reply|replies|message|answer|permalink|showpost|findpost|\/p(?:ost)?s?\//i.test(
      url.pathname + url.search,
    )
  )
    score += 1;
  const own = [...ids].flatMap(numbersIn);
  const told = numbersIn(`${url.pathname}${url.search}${url.hash}`);
  if (own.some(number => number.length > 2 && told.includes(number))) score += 2.5;
  if (!NUMBERED.test(url.pathname + url.search + url.hash)) score -= 2;
  return {element, address, score};
}

/** The links of an entry that may be its own address. */
export function linkCandidates(
  entry: Entry,
  elements: readonly Element[],
  base: URL,
): LinkCandidate[] {
  const ids = idsIn(entry);
  return elements
    .filter(element => element.localName === 'a' && element.hasAttribute('href'))
    .flatMap(element => linkCandidate(element, entry, ids, base) ?? []);
}

/** How far above an entry its post may have the id that is its anchor. */
const HIGH = 4;

/** Before a post's own words stand a name and a time; where more does, they answer another's. */
const LONGEST_BEFORE = 80;

function saidBefore(element: Element): number {
  let said = 0;
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    said += (node.textContent ?? '').trim().length;
    if (said > LONGEST_BEFORE) break;
  }
  return said;
}

/** The id of the box that an entry begins, where it is the anchor of a post: the box is its post. */
function idAbove({element}: Entry): string[] {
  let before = saidBefore(element);
  for (let at = parentOf(element), up = 0; at && up < HIGH; at = parentOf(at), up++) {
    if (before > LONGEST_BEFORE) return [];
    const id = attributeOf(at, 'id') ?? '';
    if (POST_ID.test(id)) return [id];
    before += saidBefore(at);
  }
  return [];
}

/** An id as a database makes it, in which no number counts. */
const OPAQUE_ID =
  /^(?:[a-z][\w-]{0,40}[-_])?(?:[\da-f]{16,40}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/i;

/** True for an element in a list of them: what is around it is around all. */
const isListed = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    other => other && kindOf(other) === kindOf(element),
  );

/** A box that says so much more than an entry is not filled by it. */
const LONGEST_BESIDE = 200;

const lengthOf = ({textContent}: Element): number => (textContent ?? '').length;

/** The id that a database gave an entry, or the box that it fills. */
function opaqueId({element}: Entry): string | undefined {
  const length = lengthOf(element);
  for (let at: Element | null = element, up = 0; at && up <= HIGH; at = parentOf(at), up++) {
    const id = attributeOf(at, 'id') ?? '';
    if (lengthOf(at) > length + LONGEST_BESIDE) return undefined;
    if (OPAQUE_ID.test(id)) return id;
    if (isListed(at) || saidBefore(at) > LONGEST_BEFORE) return undefined;
  }
  return undefined;
}

const NUMBERED_ID = /[a-z#_-]\d{2,}$|^\d{3,}$/i;

/** A post's number has fewer digits. */
const DIGITS = 20;

const numberAtEnd = (id: string): string | undefined => /\d+$/.exec(id.slice(-DIGITS))?.[0];

const isSameNumber = (one: string, other: string): boolean =>
  numberAtEnd(one) === numberAtEnd(other);

/** The address that an entry's own numbered id gives, where no link does. */
export function addressById(entry: Entry, base: URL): string | undefined {
  const ids = [...idsIn(entry)];
  if (!ids.some(one => POST_ID.test(one))) ids.push(...idAbove(entry));
  const own = entry.element.id;
  const named = ids.filter(one => POST_ID.test(one));
  const numbered = NUMBERED_ID.test(own) ? own : undefined;
  const opaque = opaqueId(entry);
  const id =
    (opaque === own ? opaque : undefined) ??
    // "a60" is its own; what is numbered otherwise within it is a post below it
    (numbered && (named.find(one => isSameNumber(one, numbered)) ?? numbered)) ??
    named[0] ??
    opaque ??
    ids.find(one => NUMBERED_ID.test(one)) ??
    (/^\d+$/.test(own) ? own : undefined);
  if (id === undefined) return undefined;
  const url = new URL(base);
  url.hash = id;
  return canonical(url.href, base);
}
