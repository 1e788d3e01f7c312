import {described} from './description';
import {showing} from './mark';

/** bbPress: date and number of a post stand in the header before it. */
export const bbpress = described({
  name: 'bbPress',
  owns: showing('.bbp-reply-header, .bbp-lead-topic'),
  posts: '.bbp-body .hentry, .bbp-body .type-reply, .bbp-body .type-topic',
  body: '.bbp-reply-content, .bbp-topic-content',
  without: '.bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-attachments, .bbp-signature',
  quotes: 'blockquote',
  author: ['.bbp-author-name', '.bbp-author-link', '.bbp-reply-author a', '.bbp-reply-author@text'],
  permalink: ['<.bbp-reply-permalink', '<.bbp-topic-permalink'],
  time: ['<.bbp-reply-post-date', '<.bbp-topic-post-date'],
  key: '<@id',
  opening: '.type-topic, .topic',
  refine: parts => (parts.permalink ? parts : undefined),
});
