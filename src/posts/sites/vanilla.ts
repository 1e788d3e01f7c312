import {described} from './description';
import {showing} from './mark';

/** Vanilla Forums. */
export const vanilla = described({
  name: 'Vanilla',
  owns: showing('.MessageList .Message'),
  posts: '.MessageList .ItemDiscussion, .MessageList .ItemComment',
  body: '.Message',
  quotes: '.UserQuote',
  author: ['.Author .Username', '.Author'],
  permalink: '.Permalink',
  time: '.DateCreated time',
  key: '@id',
  opening: '.ItemDiscussion',
});
