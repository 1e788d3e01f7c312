import {described} from './description';
import {showing} from './mark';

/** vBulletin 3: nested tables; a time stands bare in the head of its post. */
export const vbulletin3 = described({
  name: 'vBulletin 3',
  owns: showing('#posts [id^="post_message_"]'),
  posts: '#posts [id^="edit"]',
  body: '[id^="post_message_"]',
  without: '.smallfont, label',
  quotes: 'td.alt2, div.alt2',
  author: ['.bigusername', '[id^="postmenu_"]@text'],
  permalink: 'a[id^="postcount"]',
  time: ['.thead@text', '.thead .tcell@text', '.thead .normal + .normal@text'],
  key: '[id^="post_message_"]@id',
  number: 'a[id^="postcount"]',
  threadTitle: '.navbar strong',
});

/** vBulletin 4: list items; the words stand in a `blockquote`. */
export const vbulletin4 = described({
  name: 'vBulletin 4',
  posts: '#posts .postcontainer',
  body: '.postcontent',
  without: '.bbcode_description',
  author: ['.username strong', '.username'],
  authorUrl: '.username',
  permalink: '.postcounter',
  time: '.postdate .date, .posthead .date',
  key: '@id',
  number: '.postcounter',
});

/** vBulletin 5 and 6: everything is a node, comments on posts too. */
export const vbulletin5 = described({
  name: 'vBulletin 5',
  posts: '.b-post[data-node-id], .b-comment[data-node-id]',
  isNested: true,
  body: ['.js-post__content-text', '.b-comment__body', '[itemprop="text"]'],
  without: '.bbcode_description, .b-post__signature, .b-post__edit-info',
  quotes: '.bbcode_quote',
  author: ['.author a', '[itemprop="author"] [itemprop="name"]', '.author'],
  permalink: ['.b-post__count', '.b-post__timestamp a'],
  time: ['.b-post__timestamp', 'time'],
  key: '@data-node-id',
  number: '.b-post__count',
});
