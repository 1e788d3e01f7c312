import {described} from './description';

/** Vanilla Forums. */
export const vanilla = described({
  name: 'Vanilla',
  posts: '.MessageList .ItemDiscussion, .MessageList .ItemComment',
  body: '.Message',
  quotes: '.UserQuote',
  author: ['.Author .Username', '.Author'],
  permalink: '.Permalink',
  time: '.DateCreated time',
  key: '@id',
  opening: '.ItemDiscussion',
});
