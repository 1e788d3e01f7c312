import {partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';

const LINKS = ['a[href*="/posts/"]', 'a[href*="/permalink/"]', 'a[href*="story_fbid="]'];

/** Facebook: class names mean nothing and times are drawn, so only roles and addresses are read. */
export const facebook = described({
  name: 'Facebook',
  realm: 'facebook.com',
  owns: onHost('facebook.com'),
  posts: '[role="article"]',
  isNested: true,
  body: ['[data-ad-preview="message"]', '[dir="auto"][style*="text-align"]'],
  author: ['h2 a', 'h3 a', 'h4 a', 'a[role="link"]:not([aria-hidden])'],
  permalink: LINKS,
  time: LINKS,
  refine(parts) {
    // What stands behind the ids only says how somebody got here.
    const permalink = parts.permalink?.replace(/[?&]__.*$/, '');
    return {
      ...parts,
      permalink,
      authorUrl: parts.authorUrl?.replace(/[?&](?:comment_id|__).*$/, ''),
      key:
        partOf(permalink, /comment_id=(\w+)/) ?? partOf(permalink, /\/(?:posts|permalink)\/(\w+)/),
    };
  },
});
