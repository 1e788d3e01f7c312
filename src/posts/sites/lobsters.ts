import {described} from './description';
import {onHost} from './mark';

/** Lobsters: a story and its comments. */
export const lobsters = described({
  name: 'Lobsters',
  realm: 'lobste.rs',
  owns: page => onHost('lobste.rs')(page) && page.url.pathname.startsWith('/s/'),
  posts: '.story[data-shortid], .comments_subtree',
  isNested: true,
  body: ['.comment_text', '.link a'],
  quotes: 'blockquote',
  author: ['.byline a[href^="/~"]:not(:has(img))', '.byline a[href^="/u/"]:not(:has(img))'],
  permalink: ['.byline a[href*="/c/"]', '.comments_label a'],
  time: ['.byline time', '.byline span[title]@title'],
  key: ['@data-shortid', '[data-shortid]@data-shortid'],
  opening: '.story',
  reach: ['likes', '.score, .upvoter'],
  threadTitle: '.story .link a',
});
