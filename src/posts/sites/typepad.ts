import {partOf} from '../parts';
import {withArticle} from './article';
import {described} from './description';
import {said} from './place';

const DATE = '.comment-footer a[href*="#comment-"]';

/** Comments on Typepad: one footer line says by whom and when. */
export const typepad = withArticle(
  described({
    name: 'Typepad',
    posts: '[id^="comment-6a0"]',
    body: '.comment-content',
    authorUrl: 'a[href*="//profile.typepad.com/"]',
    permalink: DATE,
    time: DATE,
    key: '@id',
    refine: (parts, element) => ({
      ...parts,
      author: partOf(said(element, '.comment-footer'), /^[^:]*:\s*([^|]+?)\s*\|/),
    }),
  }),
);
