import {answerTo, described} from './description';
import {linkAt, said} from './place';

const PARENT = '[component="post/parent"]';

/** NodeBB: components are marked as such in every theme; replies may open inside their post. */
export const nodebb = described({
  name: 'NodeBB',
  posts: '[component="post"]',
  isNested: true,
  body: '[component="post/content"]',
  author: ['@data-username', '[data-username]@data-username'],
  authorUrl: 'a[data-username]',
  permalink: ['.post-index', 'a.permalink', '.post-header a.timeago'],
  time: ['@data-timestamp', '.post-header .timeago@title'],
  key: '@data-pid',
  opening: '[data-index="0"]',
  threadTitle: '[component="topic/title"]',
  reach: ['likes', '[component="post/vote-count"]'],
  refine: (parts, element) => ({
    ...parts,
    ...answerTo(
      linkAt(element, [PARENT, `${PARENT} .timeago`]),
      said(element, [`${PARENT} .fw-semibold`, PARENT])?.replace('@', ''),
    ),
  }),
});
