import {described} from './description';
import {onHost} from './mark';

/** Comments on Product Hunt. */
export const productHunt = described({
  name: 'Product Hunt',
  realm: 'producthunt.com',
  owns: onHost('producthunt.com'),
  posts: '[id^="comment-"]',
  isNested: true,
  body: '.prose, [class*="htmlText"], [class*="commentBody"]',
  author: ['a[href^="/@"]:not(:has(img))', 'a[href^="/@"]'],
  permalink: 'a[href*="comment="]',
  key: '@id',
});
