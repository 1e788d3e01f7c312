import {find, isElement, partOf} from '../parts';
import {described} from './description';
import {showingDeeply} from './mark';

const POSTS = 'section[id^="bv-review-"]';
const TITLE = 'h3';
const TEXT = '[itemprop="reviewBody"], [id^="bv-review-text-"]';

/** Bazaarvoice, by which many shops show reviews; in a shadow root, or on the page. They have no address of their own. */
export const bazaarvoice = described({
  name: 'Bazaarvoice',
  owns: showingDeeply(POSTS),
  posts: POSTS,
  body: TEXT,
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemtype$="//schema.org/Person"] [itemprop="name"]',
    '[class*="1r4hv38-0"]',
    'button[aria-label*="profile"]',
  ],
  authorUrl: [],
  time: [
    '[itemprop="datePublished"]',
    '[itemprop="dateCreated"]',
    // No date stands elsewhere, and other names are none
    '[class*="g3jej5-1"]',
  ],
  opening: POSTS,
  refine: (parts, element) => ({
    ...parts,
    body: [find(element, TITLE), find(element, TEXT)].filter(isElement),
    key: partOf(element.id, /^bv-review-(\d+)$/),
  }),
});
