import {partOf} from '../parts';
import type {Site} from '../site';
import {withArticle} from './article';
import {answerTo, described, showingFirst} from './description';
import {showingDeeply} from './mark';
import {said} from './place';

const POSTS = '.coral-comment';

const comments: Site = described({
  name: 'Coral',
  owns: showingDeeply(POSTS),
  posts: POSTS,
  body: '.coral-comment-content',
  author: '.coral-comment-username',
  authorUrl: [],
  time: '.coral-comment-timestamp',
  refine(parts, element, page) {
    const id = partOf(element.id, /^comment-(.+)$/);
    const likes = partOf(element.className, /\bcoral-reacted-(\d+)/);
    return {
      ...parts,
      ...(id === undefined ? {} : {key: id, permalink: showingFirst(page, 'commentID', id)}),
      ...(likes === undefined ? {} : {reach: {kind: 'likes', value: Number(likes)}}),
      ...answerTo(undefined, said(element, '.coral-comment-inReplyToUsername')),
    };
  },
});

/**
 * Coral, by which many newspapers let their readers comment; in a shadow root, or on the page as
 * versions before the seventh. Replies stand beside what they answer and name its author.
 */
export const coral: Site = {...withArticle(comments), inRoots: comments};
