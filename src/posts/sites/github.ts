import {partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';

const isGithub = onHost('github.com');

/** GitHub: issues, pull requests and discussions, as the server writes them and as React does. */
export const github = described({
  name: 'GitHub',
  realm: 'github.com',
  owns: page => isGithub(page) && /\/(?:issues|pull|discussions)\/\d+/.test(page.url.pathname),
  posts:
    '[data-testid="issue-body"], [data-testid^="comment-viewer-outer-box"], .timeline-comment, .review-comment',
  body: '.markdown-body',
  quotes: 'blockquote',
  author: [
    '[data-testid="issue-body-header-author"]',
    '.author',
    '[data-hovercard-url^="/users/"]:not(:has(img))',
  ],
  permalink: ['[data-testid="issue-body-header-link"]', '.js-timestamp', 'a:has(relative-time)'],
  time: 'relative-time',
  threadTitle: ['[data-testid="issue-title"]', '.js-issue-title'],
  refine(parts) {
    const key = partOf(parts.permalink, /#(.+)$/);
    return {...parts, key, opening: /^(?:issue|discussion)-\d+$/.test(key ?? '')};
  },
});
