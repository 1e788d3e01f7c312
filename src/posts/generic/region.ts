import {attributeOf} from '../own-element';
import {parentOf} from '../parts';

/** Names of the parts of a page where people talk. */
const TALK =
  /comment|repl(?:y|ies)|\bpost(?!ed|er|age)|thread|message|answer|review|discuss|topic|forum|conversation|kommentar|respuesta|commentaire|opinion|beitrag|bewertung|testimonial|guestbook|msg/i;
/** Names of the parts that lead elsewhere. */
const AWAY =
  /sidebar|side-?bar|widget(?![-_](?:message|comment|review|post|reply))|related|recommend|trending|popular|latest|footer|masthead|menu|\bnav|navig|promo|teaser|breadcrumb|sponsor|advert|similar|carousel|suggest|newsletter|more-from|also-?like|read-?next|up-?next|card-?grid/i;
/** Names of what lists other pages, however much of this one it fills. */
const LIST =
  /recent-?(?:post|comment|topic|discussion|thread)|product-?(?:list|grid|card)|thread-?list|topic-?list|topiclist|structItem|node-?list|latest-?posts/i;

const sizeOf = (element: Element): number =>
  Element.prototype.getElementsByTagName.call(element, '*').length;

/** A name that tells what a box has, or how it looks, in several words: "has-sidebar". */
const QUALIFIED = /(?:^|\s)(?:(?:has|with|without|no)-\S+|[^\s-]+-[^\s-]+-\S+)(?:\s|$)/i;

/** True for a box of most of the page: its names tell what stands in it beside the rest. */
const isPage = (element: Element, name: string): boolean =>
  sizeOf(element) > sizeOf(element.ownerDocument.body) / 2 &&
  (QUALIFIED.test(name) ||
    Element.prototype.querySelector.call(element, 'h1,main,[role="main"]') !== null);

const nameOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'itemtype') ?? ''}`;

/** What the names of an element and of what it stands in say: 1 for talk, −1 for elsewhere, 0 for both or nothing. */
export function regionOf(element: Element): number {
  let isTalk = false;
  for (
    let at: Element | null = element, up = 0;
    at && at.localName !== 'body';
    at = parentOf(at), up++
  ) {
    const name = nameOf(at);
    const role = attributeOf(at, 'role') ?? '';
    const isAway =
      /^(?:nav|aside|menu)$/.test(at.localName) ||
      /^(?:navigation|complementary|menu|banner)$/.test(role) ||
      (up < 6 && (LIST.test(name) || (AWAY.test(name) && !isPage(at, name))));
    if (isAway) return isTalk ? 0 : -1;
    if (up < 4 && TALK.test(name)) isTalk = true;
  }
  return isTalk ? 1 : 0;
}
