import {partOf} from '../parts';
import {described} from './description';
import {showing} from './mark';

/** Lemmy's own interface; a comment's answers stand in its list item. */
export const lemmy = described({
  name: 'Lemmy',
  owns: showing('.lemmy-site'),
  posts: 'li.comment, .post-listing',
  isNested: true,
  body: ['.comment-content .md-div', '#postContent .md-div', '#postContent', '.post-title a'],
  quotes: 'blockquote',
  author: '.person-listing',
  permalink: ['a[href*="/comment/"]', '.post-title a[href*="/post/"]', 'a[href*="/post/"]'],
  time: '.moment-time@data-tippy-content',
  opening: '.post-listing',
  refine: parts => ({...parts, key: partOf(parts.permalink, /((?:comment|post)\/\d+)/)}),
});
