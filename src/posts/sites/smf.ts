import {described} from './description';
import {opensFirstPage} from './first-page';
import {said} from './place';

const posts = '#forumposts .post_wrapper';

/** Simple Machines Forum 2.0 and 2.1: replies are numbered, the post that opens a topic is not. */
export const smf = described({
  name: 'SMF',
  posts,
  body: '.post .inner',
  without: '.quoteheader, .quotefooter, .codeheader',
  author: ['.poster h4 a', '.poster h4'],
  permalink: ['[id^="subject_"] a', '.keyinfo a'],
  time: ['.keyinfo a.smalltext', '.keyinfo .smalltext@text'],
  key: '.post .inner@id',
  reach: ['posts', '.postcount'],
  refine(parts, element, page) {
    const number = said(element, ['.page_number', '.keyinfo .smalltext strong']);
    return {
      ...parts,
      postedText: parts.postedText?.replace(/[«»]/g, ''),
      opening:
        !/\d/.test(number ?? '') &&
        opensFirstPage(element, posts, '.pagelinks .current_page', page),
    };
  },
});
