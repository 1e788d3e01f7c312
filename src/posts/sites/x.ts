import {find, partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';
import {linkAt} from './place';

const NAME = '[data-testid="User-Name"]';

/**
 * X. A quoted post stands inside the one that quotes it, as an element with the role of a link;
 * only its own time is a link. Advertisements have no time. Last seen true in 2026.
 */
export const x = described({
  name: 'X',
  realm: 'x.com',
  owns: onHost('x.com', 'twitter.com'),
  posts: 'article[data-testid="tweet"]',
  body: '[data-testid="tweetText"]',
  author: `${NAME} a`,
  handle: `${NAME} a[tabindex="-1"]`,
  reach: ['views', 'a[href$="/analytics"]@aria-label'],
  refine(parts, element, {url}) {
    const permalink = linkAt(element, 'a[href*="/status/"]:has(time)');
    const key = partOf(permalink, /\/status\/(\d+)/);
    const isQuoted = find(element, '[data-testid="tweetText"]')?.closest('[role="link"]');
    if (!key || isQuoted) return undefined;
    const opening = url.pathname.endsWith(`/status/${key}`);
    return {...parts, permalink, key, opening, handle: parts.handle?.replace('@', '')};
  },
});
