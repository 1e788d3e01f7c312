import {find, isBefore, isElement, partOf} from '../parts';
import type {Parts, Site} from '../site';
import {described} from './description';
import {showingDeeply} from './mark';

const POSTS = 'section[id^="bv-review-"]';
const TEXT = '[itemprop="reviewBody"], [id^="bv-review-text-"]';

/** A heading below the words is that of an answer. */
function wordsOf(element: Element): Element[] {
  const title = find(element, 'h3');
  const text = find(element, TEXT);
  return [title && text && isBefore(title, text) ? title : undefined, text].filter(isElement);
}

function refine(parts: Parts, element: Element): Parts | undefined {
  const key = partOf(element.id, /^bv-review-(\d+)$/);
  return key === undefined ? undefined : {...parts, body: wordsOf(element), key};
}

const reviews: Site = described({
  name: 'Bazaarvoice',
  owns: showingDeeply(POSTS),
  posts: POSTS,
  body: TEXT,
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemtype$="//schema.org/Person"] [itemprop="name"]',
    '.bv-rnr__sc-1r4hv38-0',
    'button[aria-label*="profile"]',
  ],
  authorUrl: [],
  time: ['[itemprop="datePublished"]', '[itemprop="dateCreated"]', '.bv-rnr__g3jej5-1'],
  opening: POSTS,
  refine,
});

/** Bazaarvoice, by which many shops show reviews; in a shadow root, or on the page. They have no address of their own. */
export const bazaarvoice: Site = {...reviews, inRoots: reviews};
