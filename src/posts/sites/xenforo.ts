import {described} from './description';
import {showing} from './mark';

/** XenForo 2, with the card layout that one large owner of forums gives it. */
export const xenforo = described({
  name: 'XenForo',
  owns: showing('html#XF'),
  posts: '.js-post[data-content^="post-"], .js-post[id^="js-post-"]',
  body: '.message-body .bbWrapper',
  without: '.js-selectToQuoteEnd',
  author: [
    '.message-name .username',
    '.MessageCard__user-info__name',
    '.message-name',
    '@data-author',
  ],
  permalink: [
    '.message-attribution-main a[href*="post"]',
    '.MessageCard__date-created',
    '.message-attribution-gadget',
  ],
  time: ['.message-attribution time', '.MessageCard__date-created time', 'time'],
  key: ['@data-content', '@id'],
  number: ['.message-attribution-opposite li:last-child', '.MessageCard__post-position'],
  threadTitle: ['.p-title-value@text', '.p-title-value'],
});

/** XenForo 1: the words stand in a `blockquote`, the addresses are written against a base. */
export const xenforo1 = described({
  name: 'XenForo 1',
  owns: showing('html#XenForo'),
  posts: 'li.message[id^="post-"]',
  body: '.messageText',
  without: '.messageTextEndMarker, .editDate',
  quotes: '.bbCodeQuote',
  author: ['.userText .username', '.username', '@data-author'],
  permalink: ['.datePermalink', '.hashPermalink'],
  time: '.datePermalink .DateTime',
  key: '@id',
  number: '.postNumber',
  threadTitle: '.titleBar h1',
});
