import {partOf} from '../parts';
import {timeSaid} from '../time';
import {withArticle} from './article';
import {described} from './description';
import {showing} from './mark';

/** Comments on Blogger; a permalink holds the comment's instant. */
export const blogger = withArticle(
  described({
    name: 'Blogger',
    owns: showing('#comments .comment-thread'),
    posts: '.comment-thread .comment',
    isNested: true,
    body: '.comment-content',
    author: '.user',
    // Other names link wherever their writer liked.
    authorUrl: '.user a[href*="//www.blogger.com/profile/"]',
    permalink: '.datetime a',
    time: '.datetime',
    key: '@id',
    refine: parts => ({...parts, ...timeSaid(partOf(parts.permalink, /showComment=(\d+)/))}),
  }),
);
