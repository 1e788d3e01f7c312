import {partOf} from '../parts';
import {timeSaid} from '../time';
import {described, placeOn} from './description';
import {showing} from './mark';
import {said} from './place';

const LAST = '.post-signature:last-child .user-details';

/**
 * Stack Exchange: question, answers and the comments under both, in the old list and in the new
 * one ("follow-ups"). Share links carry the reader's own id, so addresses are made from the ids
 * of the posts. Last seen true in 2026.
 */
export const stackExchange = described({
  name: 'Stack Exchange',
  owns: showing('body.question-page #question'),
  posts: '#question, .answer, .comment[id^="comment-"], [id^="follow-up-"][itemprop="comment"]',
  isNested: true,
  body: ['.js-post-body', '.post-text', '.comment-copy', '[itemprop="text"]'],
  author: [
    '.comment-user',
    '.user-details[itemprop="author"] a',
    '.post-signature.owner .user-details a',
    `${LAST} a[href^="/users/"]`,
    `${LAST}@text`,
  ],
  time: [
    '.owner .relativetime@title',
    'time[itemprop="dateCreated"]@datetime',
    '.post-signature:last-child .relativetime@title',
    '.comment-link time@title',
  ],
  opening: '#question',
  reach: ['karma', '.reputation-score'],
  threadTitle: '#question-header h1',
  refine(parts, element, page) {
    const number = partOf(element.id, /(\d+)/);
    const question = partOf(page.url.pathname, /\/questions\/(\d+)/);
    const answer = partOf(element.closest('.answer')?.id, /(\d+)/);
    if (element.matches('#question, .answer')) {
      const key = answer ?? question;
      return {...parts, key, permalink: key && `/${answer ? 'a' : 'q'}/${key}`};
    }
    // "2018-05-21 20:37:55Z, License: CC BY-SA 4.0"
    const date = partOf(said(element, '.comment-date [title]@title'), /^([^,]+)/);
    const permalink = placeOn(page, `comment${number}_${answer ?? question}`);
    return {...parts, key: `comment-${number}`, permalink, ...timeSaid(date)};
  },
});
