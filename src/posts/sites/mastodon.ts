import {described} from './description';
import {showing} from './mark';

/** Mastodon's own interface; other software of the fediverse has others. */
export const mastodon = described({
  name: 'Mastodon',
  owns: showing('#mastodon'),
  posts: '.status[data-id], .detailed-status',
  body: '.status__content__text, .e-content',
  without: '.quote-inline, .invisible',
  author: ['.display-name__html', '.display-name strong'],
  handle: '.display-name__account',
  permalink: ['.status__relative-time', '.detailed-status__datetime'],
  key: '@data-id',
  opening: '.detailed-status',
  refine: parts => ({...parts, handle: parts.handle?.replace('@', '')}),
});
