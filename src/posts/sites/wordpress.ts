import {partOf} from '../parts';
import {withArticle} from './article';
import {described, placeOn} from './description';
import {said} from './place';

const LINK = 'a[href*="#comment-"]:not(.comment-reply-link, .wpd-reply-to a)';

/**
 * Comments of WordPress: themes differ in all but the classes that WordPress itself gives to each
 * comment; one popular theme parts it in two, a `dt` for who and when and a `dd` for what. The
 * link at a name leads wherever its writer liked, so it is no author page; the name of an account
 * of the site stands in the class.
 */
export const wordpress = withArticle(
  described({
    name: 'WordPress',
    posts: '.comment[class*="depth-"]:not(dt), .pingback[class*="depth-"]:not(dt)',
    isNested: true,
    body: [
      '.comment-content, .comment-text, .comment_text, .commenttext, .contenttext, .format_text',
      '[class*="comment-content"], [class*="comment-text"], [itemprop="text"]',
      '.comment-body, .comment-inner, .comment-wrap',
    ],
    without:
      'cite:first-child, .comment-author, .comment-meta, .commentmetadata, .reply, .comment-reply-link, .comment-likes, .comment-awaiting-moderation',
    author: [
      '.fn',
      'cite',
      '[class*="comment-author-name"], .wpd-comment-author, [itemprop="author"] [itemprop="name"]',
      '.comment-author strong',
      '.comment-author@text',
      '.comment-author',
      '<.comment_author',
    ],
    authorUrl: [],
    permalink: [LINK, `<${LINK}`],
    time: [
      'time',
      '.comment-date, .comment_date, .wpd-comment-date',
      LINK,
      '.commentmetadata',
      '.comment-author@text',
      '.comment-meta@text',
      '<.comment_time',
    ],
    refine(parts, element, page) {
      const id =
        partOf(element.id, /comment-(\d+)$/) ??
        partOf(said(element, ['[id*="comment-"]@id', '<@id']), /(\d+)$/);
      const author = parts.author?.replace(/ \S+:$/, ''); // "Pat says:"
      return author
        ? {
            ...parts,
            author,
            key: id && `comment-${id}`,
            permalink: parts.permalink ?? (id && placeOn(page, `comment-${id}`)),
            handle: partOf(element.className, /\bcomment-author-(\S+)/),
          }
        : undefined;
    },
  }),
);
