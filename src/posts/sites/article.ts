import {selectAll} from '../roots';
import type {Page, Parts, Site} from '../site';
import {type Time, timeSaid} from '../time';
import {linkAt, said, timeAt} from './place';

/** What the themes of blogs call the box with an article's own words. */
const WORDS =
  '.entry-content, .post-content, .post-body, .entry-body, .td-post-content, .article-content, .field-name-body, .field--name-body, [itemprop="articleBody"]';
const APART =
  'form, nav, aside, .sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .post-tags, .author-box';

function timeIn(document: Document, box: Element): Time {
  const told = said(document, 'head meta[property="article:published_time"]@content');
  return told ? timeSaid(told) : timeAt(box, ['time', '.published', '.entry-date']);
}

function articleIn(words: Element, {document, url}: Page): Parts {
  const box = words.closest('article, .hentry, .post, .node') ?? words;
  return {
    kind: 'article',
    opening: true,
    body: words,
    without: APART,
    author:
      said(document, 'head meta[name="author"]@content') ??
      said(box, ['.author .fn', '[rel="author"]', '.byline a', '.author a', '.author']),
    permalink: linkAt(document, 'head link[rel="canonical"]') ?? url.href,
    ...timeIn(document, box),
  };
}

/** The reader of a blog's comments, and of the article above them. */
export function withArticle(comments: Site): Site {
  return {
    ...comments,
    posts: `${WORDS}, ${comments.posts}`,
    read(element, page) {
      if (element.matches(comments.posts)) return comments.read(element, page);
      const {document} = page;
      const isOnly = document.querySelector(WORDS) === element;
      const hasComments = selectAll(document, comments.posts).some(comment =>
        comments.read(comment, page),
      );
      return isOnly && hasComments ? articleIn(element, page) : undefined;
    },
  };
}
