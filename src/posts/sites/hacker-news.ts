import {partOf} from '../parts';
import {timeSaid} from '../time';
import {answerTo, described} from './description';
import {onHost} from './mark';
import {said} from './place';

/** Its times are UTC; newer pages put the epoch behind them ("2024-05-01T12:00:00 1714564800"). */
function instant(title: string | undefined) {
  return timeSaid(partOf(title, /\b(\d{9,})$/) ?? title?.replace(/(T[\d:]+)$/, '$1Z'));
}

/**
 * Hacker News: one page holds one thread in table cells; depth is an indent, the parent a link.
 * The saved pages of 2013 have no classes on author and age. Last seen true in 2026.
 */
export const hackerNews = described({
  name: 'Hacker News',
  realm: 'news.ycombinator.com',
  owns: onHost('news.ycombinator.com'),
  posts: 'table.fatitem, td.default',
  body: ['.commtext', '.toptext', '.comment', '.titleline a'],
  without: '.reply',
  author: ['.hnuser', 'a[href*="user?id="]'],
  permalink: ['.age a', 'a[href*="item?id="]'],
  reach: ['likes', '.score'],
  opening: '.fatitem',
  threadTitle: '.fatitem .titleline > a',
  refine(parts, element) {
    // On the page of one comment the story's table holds that comment's cell.
    if (!parts.author || element.querySelector('td.default')) return undefined;
    const key = partOf(parts.permalink, /id=(\d+)/);
    const parent = said(element, '.navs a[href^="#"]@href');
    const isReply = said(element, '.navs a[href^="#"]') === 'parent';
    const age = said(element, '.age@title');
    const ago = partOf(said(element, '.comhead, .subtext'), /\b(\d+ \w+ ago)/);
    return {
      ...parts,
      key,
      ...(age ? instant(age) : timeSaid(ago)),
      ...(isReply && parent ? answerTo(`item?id=${parent.slice(1)}`, undefined) : {}),
    };
  },
});
