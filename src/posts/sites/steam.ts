import {partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';

/** Steam: discussions and comments, and the reviews of a product. */
export const steam = described({
  name: 'Steam',
  owns: onHost('steamcommunity.com', 'steampowered.com'),
  posts: '.forum_op, .commentthread_comment, .review_box, .apphub_Card',
  body: ['.commentthread_comment_text', '.content', '.apphub_CardTextContent'],
  without: '.date_posted, .early_access_review, .received_compensation',
  quotes: '.bb_blockquote',
  author: [
    '.commentthread_author_link',
    '.forum_op_author',
    '.persona_name',
    '.apphub_CardContentAuthorName',
  ],
  permalink: ['.forum_comment_permlink a', 'a[href*="/recommended/"]', '@data-modal-content-url'],
  time: ['[data-timestamp]@data-timestamp', '.postedDate@text', '.date_posted'],
  key: '@id',
  opening: '.forum_op',
  threadTitle: '.forum_op .topic',
  refine: (parts, _element, {url}) => ({
    ...parts,
    permalink: parts.permalink ?? (parts.opening ? url.pathname : undefined),
    postedText: partOf(parts.postedText, /^(?:[^:]*: )?(.*)$/),
  }),
});
