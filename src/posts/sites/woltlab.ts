import {described} from './description';

/** WoltLab Suite and Burning Board 4 and later. */
export const woltlab = described({
  name: 'WoltLab',
  posts: '.wbbPost',
  body: '.messageText',
  quotes: 'woltlab-quote, .quoteBox',
  author: ['.messageSidebar .username', '.username', '[itemprop="author"] [itemprop="name"]'],
  permalink: [
    '.permalink',
    '[itemprop="url"][content]@content',
    '[itemprop="mainEntityOfPage"]@content',
  ],
  time: [
    '[itemprop="datePublished"][content], [itemprop="dateCreated"][content]',
    '.messageHeader woltlab-core-date-time@date',
    '.messageHeader time',
  ],
  key: '@id',
  number: ['.messageQuickOptions a[href*="#post"]', '.messageCounter'],
});
