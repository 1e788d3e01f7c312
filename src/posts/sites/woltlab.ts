import {described} from './description';

/** WoltLab Suite and Burning Board 4 and later. */
export const woltlab = described({
  name: 'WoltLab',
  posts: '.wbbPost',
  body: '.messageText',
  quotes: 'woltlab-quote, .quoteBox',
  author: ['.messageSidebar .username', '.messageAuthorContainer .username', '.username'],
  permalink: ['.permalink', '[itemprop="mainEntityOfPage"]@content'],
  time: ['woltlab-core-date-time@date', 'time', '[itemprop="dateCreated"]@content'],
  key: '@id',
  number: '.messageQuickOptions a[href*="#post"]',
});
