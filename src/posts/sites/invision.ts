import {described} from './description';
import {opensFirstPage} from './first-page';

const posts = '[id^="elComment_"]';

/** Invision Community 4 and 5: the two differ in everything but the ids and the roles. */
export const invision = described({
  name: 'Invision',
  posts,
  body: [
    '[data-role="commentContent"]',
    '.cPost_contentWrap .ipsType_richText',
    '.ipsType_richText',
  ],
  without: '[data-excludequote], .ipsType_edited, .ipsEdited',
  quotes: 'blockquote',
  author: [
    '.cAuthorPane_author',
    '[data-ips-hook="postUsername"] a',
    '[data-ips-hook="postUsername"]',
    'h3',
  ],
  permalink: ['a[href*="findComment"]', 'a[href*="#comment-"]'],
  key: '@id',
  threadTitle: ['.ipsType_pageTitle .ipsType_break', '.ipsPageHeader__title'],
  refine: (parts, element, page) => ({
    ...parts,
    opening: opensFirstPage(element, posts, '.ipsPagination_active, .ipsPagination__active', page),
  }),
});

/** Invision Power Board 3. */
export const invision3 = described({
  name: 'Invision 3',
  posts: '.post_block',
  body: '.entry-content',
  without: '.citation, .edit',
  quotes: '.blockquote',
  author: ['.author .name', '.author'],
  permalink: '.post_id a',
  time: '.published',
  key: '@id',
  number: '.post_id a',
});
