import {described} from './description';
import {onHost} from './mark';

/** Slashdot; comments that are folded away have no words yet. */
export const slashdot = described({
  name: 'Slashdot',
  realm: 'slashdot.org',
  owns: onHost('slashdot.org'),
  posts: '.comment[id^="tree_"]',
  isNested: true,
  body: '[id^="comment_body_"]',
  quotes: '.quote',
  author: ['.by a', '.by@text'],
  permalink: '.otherdetails a[href*="cid="]',
  time: '.otherdetails@text',
  key: '@id',
  threadTitle: '.story-title > a',
  refine: parts => ({...parts, postedText: parts.postedText?.replace(/^on | \(.*$/g, '')}),
});
