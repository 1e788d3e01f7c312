import {described} from './description';
import {said} from './place';

/** Simple Machines Forum 2.0 (replies are numbered, the opening post is not) and 2.1. */
export const smf = described({
  name: 'SMF',
  posts: '#forumposts .post_wrapper',
  body: '.post .inner',
  without: '.quoteheader, .quotefooter, .codeheader',
  author: ['.poster h4 a', '.poster h4'],
  permalink: ['[id^="subject_"] a', '.postinfo a'],
  time: ['.postinfo a.smalltext', '.keyinfo .smalltext@text'],
  key: '.post .inner@id',
  number: '.page_number',
  reach: ['posts', '.postcount'],
  refine(parts, element) {
    const heading = said(element, '.keyinfo .smalltext strong');
    return {
      ...parts,
      postedText: parts.postedText?.replace(/[«»]/g, ''),
      opening: parts.opening || (heading !== undefined && !/\d/.test(heading)),
    };
  },
});
