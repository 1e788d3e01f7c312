import {find, partOf} from '../parts';
import {described} from './description';
import {showing} from './mark';

/** The Thesis theme parts a comment in two: a `dt` says who and when, the `dd` after it what. */
const posts = '.comment[class*="depth-"]:not(dt), .pingback[class*="depth-"]:not(dt)';

/**
 * Comments of WordPress: themes differ in all but the classes that WordPress itself gives to each
 * comment. The link at a name leads wherever its writer liked, so it is no author page; the name
 * of an account of the site stands in the class.
 */
export const wordpress = described({
  name: 'WordPress',
  owns: showing('.comment[class*="depth-"]'),
  posts,
  isNested: true,
  body: [
    '.comment-content, .comment-text, .comment_text, .wpd-comment-text, .commenttext, .contenttext',
    '[class*="comment-content"], [class*="comment-text"], [itemprop="text"]',
    '.comment-body, .comment-inner, .comment-wrap',
  ],
  without:
    '.comment-author, .comment-meta, .comment-metadata, .commentmetadata, .reply, .comment-reply-link, .comment-likes, .comment-awaiting-moderation',
  author: [
    '.fn',
    'cite',
    '[class*="comment-author-name"]',
    '[itemprop="author"] [itemprop="name"]',
    '.comment-author strong',
    '.comment-author@text',
    '.comment-author',
    '.wpd-comment-author',
  ],
  authorUrl: [],
  permalink: 'a[href*="#comment-"]:not(.comment-reply-link)@href',
  time: [
    'time',
    '.comment-date',
    '.comment_date',
    '.wpd-comment-date',
    'a[href*="#comment-"]:not(.comment-reply-link)',
    '.commentmetadata a',
    '.comment-author@text',
    '.comment-meta@text',
  ],
  refine(parts, element) {
    const id = partOf(element.id || find(element, '[id*="comment-"]')?.id, /(\d+)$/);
    if (!parts.author) return undefined;
    return {
      ...parts,
      key: id && `comment-${id}`,
      permalink: parts.permalink ?? (id && `#comment-${id}`),
      handle: partOf(element.className, /\bcomment-author-(\S+)/),
    };
  },
});
