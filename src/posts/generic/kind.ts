import {attrOf} from '../parts';

const FORUM = /DiscussionForumPosting|QAPage|SocialMediaPosting/;
const ARTICLE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|Report|Review)"/;

/** What a page says of itself: a place where people talk, an article, or nothing. */
export function pageKind(document: Document): 'talk' | 'article' | undefined {
  const data = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    script => script.textContent ?? '',
  ).join('\n');
  if (
    FORUM.test(data) ||
    document.querySelector('[itemtype*="DiscussionForumPosting"],[itemtype*="QAPage"]')
  ) {
    return 'talk';
  }
  const isArticle =
    ARTICLE.test(data) ||
    attrOf(document, 'meta[property="og:type"]', 'content') === 'article' ||
    document.querySelector(
      '[itemtype$="Article"],[itemtype$="BlogPosting"],meta[property="article:published_time"]',
    ) !== null;
  return isArticle ? 'article' : undefined;
}
