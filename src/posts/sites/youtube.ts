import {partOf} from '../parts';
import {answerTo, described} from './description';
import {onHost} from './mark';

/** Comments on YouTube; an answer's id begins with that of its thread. */
export const youtube = described({
  name: 'YouTube',
  realm: 'youtube.com',
  owns: onHost('youtube.com'),
  posts: 'ytd-comment-view-model, ytd-comment-renderer',
  body: '#content-text',
  author: '#author-text',
  permalink: ['#published-time-text a', '.published-time-text a'],
  time: ['#published-time-text', '.published-time-text'],
  threadTitle: 'h1.ytd-watch-metadata',
  reach: ['likes', '#vote-count-middle'],
  refine(parts) {
    const key = partOf(parts.permalink, /[?&]lc=([^&]+)/);
    const thread = partOf(key, /^(.+)\./);
    return {
      ...parts,
      key,
      handle: partOf(parts.authorUrl, /\/@([^/]+)/),
      ...answerTo(thread && parts.permalink?.replace(`.${key?.split('.')[1]}`, ''), undefined),
    };
  },
});
