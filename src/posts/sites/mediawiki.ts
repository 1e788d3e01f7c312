import {attributeOf} from '../own-element';
import {isElement, isText, parentOf} from '../parts';
import {selectEach, selectFirst} from '../select';
import type {Parts, Site} from '../site';
import {timeSaid} from '../time';
import {answerTo, placeOn} from './description';
import {showing} from './mark';

/** DiscussionTools marks where each comment of a talk page begins, and says there whose it is. */
const START = 'span[data-mw-comment-start][id^="c-"]';
const END = 'data-mw-comment-end';
/** A comment of several paragraphs stands in several boxes, of which so many are looked at. */
const MOST = 50;

/** Author and time, in UTC, with both of what is answered behind them (its `CommentParser::computeId`). */
const MOMENT = '(?:\\d{14}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)';
const ID = new RegExp(`^c-(.+?)-(${MOMENT})(?:-(?:(.+)-${MOMENT})?.*)?$`);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

const spaced = (name: string | undefined): string | undefined => name?.replaceAll('_', ' ');

/** The mark that ends a comment, in the boxes that it stands in, and these boxes. */
function extentOf(element: Element, id: string): {boxes: Element[]; end?: Element} {
  const boxes: Element[] = [];
  for (let at: Element | null = element; at && boxes.length < MOST; at = at.nextElementSibling) {
    boxes.push(at);
    const marks = Array.from(selectEach(at, `[${END}]`));
    const end = marks.find(mark => attributeOf(mark, END) === id);
    if (end) return {boxes, end};
  }
  return {boxes: [element]};
}

/** What a signature says beside its links is no longer, nor is its time. */
const LONGEST = {beside: 25, time: 60};

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The link to a page of somebody's that an element is, or holds. */
function linkToPerson(element: Element, name: string): Element | undefined {
  const ends = [`:${name}`, `/${name}`];
  return [element, ...selectEach(element, 'a[href]')].find(link => {
    const href = decoded(attributeOf(link, 'href') ?? '').replace(/[#&].*$/, '');
    return ends.some(end => href.endsWith(end));
  });
}

/** The nodes of the signature that stands before the end of a comment, with what is drawn there. */
function signatureBefore(end: Element, name: string): Node[] {
  const met: Node[] = [];
  let signed = 0;
  for (let at = end.previousSibling; at && met.length < MOST; at = at.previousSibling) {
    met.push(at);
    if (isElement(at)) {
      if (linkToPerson(at, name)) signed = met.length;
      else if (at.localName === 'br' && signed > 0) break;
    } else if (isText(at)) {
      const {length} = at.data.trim();
      if (length > (signed > 0 ? LONGEST.beside : LONGEST.time)) break;
    }
  }
  return met.slice(0, signed);
}

const timeIn = (moment: string) => timeSaid(moment.replace(COMPACT, '$1-$2-$3T$4:$5:$6Z'));

/** Talk pages of MediaWiki with DiscussionTools, as Wikipedia has them. */
export const mediawiki: Site = {
  name: 'MediaWiki',
  owns: showing(START),
  posts: `:has(> ${START})`,
  read(element, page): Parts | undefined {
    const mark = Array.from(selectEach(element, START)).find(one => parentOf(one) === element);
    const [id = '', name, moment, answered] = ID.exec(mark?.id ?? '') ?? [];
    if (name === undefined || moment === undefined) return undefined;
    const {boxes, end} = extentOf(element, id);
    const signature = end ? signatureBefore(end, name) : [];
    const [link] = signature
      .flatMap(node => (isElement(node) && linkToPerson(node, name)) || [])
      .reverse();
    const before = element.previousElementSibling;
    return {
      body: boxes,
      without: signature,
      author: spaced(name),
      authorUrl: (link && attributeOf(link, 'href')) ?? undefined,
      permalink: placeOn(page, id),
      opening:
        before !== null &&
        /^h[2-6]$/.test((selectFirst(before, 'h2,h3,h4,h5,h6') ?? before).localName),
      ...timeIn(moment),
      ...answerTo(undefined, spaced(answered)),
    };
  },
};
