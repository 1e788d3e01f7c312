import {partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';
import {linkAt, said} from './place';

const LINK = 'a[href*="/post/"]';

/** Bluesky: the post that a page is about carries no link to itself. */
export const bluesky = described({
  name: 'Bluesky',
  realm: 'bsky.app',
  owns: onHost('bsky.app'),
  posts: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  body: '[data-testid="postText"]',
  author: 'a[href^="/profile/"][aria-label="View profile"]:not(:has(img))',
  authorUrl: 'a[href^="/profile/"]',
  time: [`${LINK}@data-tooltip`, `${LINK}@aria-label`],
  refine(parts, element, {url}) {
    const handle = partOf(said(element, '@data-testid'), /-by-(.+)/);
    const isMain = handle !== undefined && url.pathname.startsWith(`/profile/${handle}/post/`);
    const link = linkAt(element, LINK) ?? (isMain ? url.pathname : undefined);
    const permalink = partOf(link, /^(.*\/post\/\w+)/);
    return {
      ...parts,
      handle,
      author: parts.author ?? handle,
      permalink,
      opening: permalink === url.pathname,
    };
  },
});
