import {timeSaid} from '../time';
import {described} from './description';
import {showing} from './mark';
import {said} from './place';

/** MyBB: today's date stands in the title of its word ("Today"), beside the bare hour. */
export const mybb = described({
  name: 'MyBB',
  owns: showing('#posts .post_body'),
  posts: '#posts [id^="post_"]',
  body: '.post_body',
  without: '.post_edit, .edited_post',
  author: ['.author_information .largetext', '.largetext a', '.author_information strong'],
  permalink: 'a[href*="#pid"]',
  key: '.post_body@id',
  number: '.post_head strong',
  refine: (parts, element) => ({
    ...parts,
    ...timeSaid(
      [said(element, '.post_date [title]@title'), said(element, '.post_date@text')].join(''),
    ),
  }),
});
