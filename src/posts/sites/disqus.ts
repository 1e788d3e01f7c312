import {described} from './description';
import {onHost} from './mark';

/** Disqus, in its frame. */
export const disqus = described({
  name: 'Disqus',
  realm: 'disqus.com',
  owns: onHost('disqus.com'),
  posts: '.post[id^="post-"]',
  isNested: true,
  body: '.post-message',
  author: '.post-byline .author',
  handle: '.post-byline [data-username]@data-username',
  permalink: '.time-ago',
  time: '.time-ago',
  key: '@id',
  reach: ['likes', '[data-role="likes"]'],
});
