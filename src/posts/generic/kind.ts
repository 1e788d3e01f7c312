import {inBeginning} from '../beginning';

const FORUM = /DiscussionForumPosting|QAPage|SocialMediaPosting/;
const ARTICLE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|Report|Review)"/;

const DATA = 'script[type="application/ld+json"]';
const TALK = '[itemtype*="DiscussionForumPosting"],[itemtype*="QAPage"]';
const STORY =
  'meta[property="og:type"][content="article"],[itemtype$="Article"],[itemtype$="BlogPosting"],meta[property="article:published_time"]';
const ALL = [DATA, TALK, STORY].join(',');

/** What a page says of itself: a place where people talk, an article, or nothing. */
export type PageKind = 'talk' | 'article' | undefined;

/** What a page says of itself: all marks of it looked for at once, as each look goes through the page. */
export function pageKind(document: Document): PageKind {
  const marks = Array.from(inBeginning(document, ALL));
  const data = marks
    .flatMap(mark => (mark.matches(DATA) ? (mark.textContent ?? '') : []))
    .join('\n');
  if (FORUM.test(data) || marks.some(mark => mark.matches(TALK))) return 'talk';
  return ARTICLE.test(data) || marks.some(mark => mark.matches(STORY)) ? 'article' : undefined;
}
