import {described} from './description';
import {onHost} from './mark';

const isReddit = onHost('reddit.com');
const inThread = /\/comments\//;

/**
 * New Reddit: facts are attributes, words are slotted light DOM; what stands in its shadow roots
 * is buttons. Lists of threads are left alone. Last seen true in 2026.
 */
export const reddit = described({
  name: 'Reddit',
  realm: 'reddit.com',
  owns: page => isReddit(page) && inThread.test(page.url.pathname),
  posts: 'shreddit-post, shreddit-comment',
  isNested: true,
  body: ['[slot="comment"]', '[slot="text-body"]', '[slot="title"]'],
  quotes: 'blockquote',
  author: '@author',
  authorUrl: ['[slot="commentMeta"] a[href*="/user/"]', 'a[href*="/user/"]'],
  permalink: '@permalink',
  time: ['@created-timestamp', '@created', 'faceplate-timeago@ts', 'time@datetime'],
  key: ['@thingid', '@id'],
  opening: 'shreddit-post',
  reach: ['likes', '@score'],
  refine: parts => (parts.author === '[deleted]' ? undefined : parts),
});

/** Old Reddit: nested `.thing` elements that carry their facts as data attributes. */
export const oldReddit = described({
  name: 'Reddit (old)',
  realm: 'reddit.com',
  owns: page => isReddit(page) && inThread.test(page.url.pathname),
  posts: '#siteTable > .thing.link:not(.promoted), .commentarea .thing.comment',
  isNested: true,
  body: ['.usertext-body .md', '.expando .md', 'a.title'],
  quotes: 'blockquote',
  author: ['@data-author', '.tagline .author'],
  authorUrl: '.tagline .author',
  permalink: ['.bylink[data-event-action="permalink"]', '@data-permalink', '.bylink'],
  time: '.tagline time',
  key: '@data-fullname',
  threadTitle: '#siteTable a.title',
  opening: '.link',
  reach: ['likes', ['.score.unvoted@title', '.score.unvoted']],
  // Deleted comments keep their place.
  refine: parts => (parts.author ? parts : undefined),
});
