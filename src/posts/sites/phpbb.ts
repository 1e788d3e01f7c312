import {partOf} from '../parts';
import {isSaid, type Time, timeSaid} from '../time';
import {described} from './description';
import {opensFirstPage} from './first-page';
import {showing} from './mark';
import {said, timeAt} from './place';

/** The date behind a "»" in the byline; else what any time element says. */
function bareTime(element: Element): Time {
  const [, ...behind] = said(element, '.author')?.split('»') ?? [];
  const time = timeSaid(behind.at(-1));
  return isSaid(time) ? time : timeAt(element, 'time');
}

/** phpBB 3 in prosilver and its descendants: one `.post` each, the date often bare after a "»". */
export const phpbb = described({
  name: 'phpBB',
  owns: showing('body#phpbb'),
  posts: '.post[id^="p"]',
  body: '.content',
  without: '.codebox > p, .inline-attachment, .attachbox',
  author: ['.postprofile .username-coloured', '.postprofile .username', '.author strong'],
  permalink: ['.author a[href*="#p"]', 'h3 a'],
  time: '.author time@datetime',
  key: '@id',
  threadTitle: ['.topic-title', '#page-body h2'],
  reach: ['posts', '.profile-posts'],
  refine(parts, element, page) {
    return {
      ...parts,
      ...(isSaid(parts) ? {} : bareTime(element)),
      opening: opensFirstPage(
        element,
        '.post[id^="p"]',
        '.pagination .active, .pagination strong',
        page,
      ),
    };
  },
});

/** phpBB 2 and the table style of 3: a signature is one more `.postbody` that begins with a line. */
export const phpbbTables = described({
  name: 'phpBB (tables)',
  owns: showing('.tablebg .postbody, .forumline .postbody'),
  posts: '.tablebg, .forumline tr',
  body: '.postbody',
  without: '.quotetitle, .codetitle',
  quotes: '.quotecontent, .quote',
  author: ['.postauthor', '.name b'],
  permalink: 'a[href*="viewtopic"][href*="#"]',
  time: ['.gensmall > div + div@text', 'td + td .postdetails@text'],
  key: '[name]@name',
  threadTitle: ['.maintitle', '.titles'],
  refine(parts, element) {
    const words = Array.from(element.querySelectorAll('.postbody'));
    return parts.author && parts.permalink
      ? {
          ...parts,
          body: words.filter(part => !/^\s*_{5}/.test(part.textContent)),
          postedText: partOf(parts.postedText, /(?:^|: )([^:]*:\d\d(?:\s?[ap]m)?)/i),
        }
      : undefined;
  },
});
