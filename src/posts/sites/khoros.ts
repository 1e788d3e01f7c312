import {partOf} from '../parts';
import {described} from './description';

/** Khoros (once Lithium) communities. */
export const khoros = described({
  name: 'Khoros',
  posts: '[data-lia-message-uid]',
  isNested: true,
  body: '.lia-message-body-content',
  without: '.lia-message-signature',
  quotes: 'blockquote',
  author: ['.lia-user-name-link', '.lia-user-name'],
  permalink: ['a[href*="/m-p/"]', 'a[href*="/td-p/"]'],
  time: ['.local-friendly-date@title', '.lia-message-posted-on'],
  key: '@data-lia-message-uid',
  opening: '.lia-thread-topic',
});

/** Khoros Aurora: class names carry a hash, the part before it stays. */
export const khorosAurora = described({
  name: 'Khoros Aurora',
  posts: '[class*="MessageViewStandard_lia-article"]',
  isNested: true,
  body: '[class*="lia-g-message-body"]',
  author: '[class*="lia-author-text"]',
  permalink: 'a[class*="author-post-time"]',
  time: '[class*="author-post-time"] [title]@title',
  opening: '[class*="main-topic"]',
  refine(parts, _element, {url}) {
    const permalink = parts.permalink ?? (parts.opening ? url.pathname : undefined);
    return {...parts, permalink, key: partOf(permalink, /\/(\d+)$/)};
  },
});
