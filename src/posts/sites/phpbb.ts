import {find} from '../parts';
import {timeSaid} from '../time';
import {described, said} from './description';
import {opensFirstPage} from './first-page';
import {showing} from './mark';

/** phpBB 3 in prosilver and its descendants: one `.post` each, the date often bare after a "»". */
export const phpbb = described({
  name: 'phpBB',
  owns: showing('body#phpbb'),
  posts: '.post[id^="p"]',
  body: '.content',
  without: '.codebox > p, .inline-attachment, .attachbox',
  author: ['.postprofile .username-coloured', '.postprofile .username', '.author strong'],
  permalink: ['.author a[href*="#p"]@href', 'h3 a@href'],
  key: '@id',
  threadTitle: ['.topic-title', '#page-body h2'],
  reach: ['posts', '.profile-posts'],
  refine(parts, element, page) {
    const time = find(element, '.author time');
    const text = said(element, '.author')?.split('»').at(-1);
    return {
      ...parts,
      ...(time ? timeSaid(time.getAttribute('datetime')) : timeSaid(text)),
      opening: opensFirstPage(
        element,
        '.post[id^="p"]',
        '.pagination .active, .pagination strong',
        page,
      ),
    };
  },
});
