import {atBeginning, inBeginning} from '../beginning';

const FORUM = /DiscussionForumPosting|QAPage|SocialMediaPosting/;
const ARTICLE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|Report|Review)"/;

/** What a page says of itself: a place where people talk, an article, or nothing. */
export function pageKind(document: Document): 'talk' | 'article' | undefined {
  const data = Array.from(
    inBeginning(document, 'script[type="application/ld+json"]'),
    script => script.textContent ?? '',
  ).join('\n');
  if (
    FORUM.test(data) ||
    atBeginning(document, '[itemtype*="DiscussionForumPosting"],[itemtype*="QAPage"]')
  ) {
    return 'talk';
  }
  const isArticle =
    ARTICLE.test(data) ||
    atBeginning(
      document,
      'meta[property="og:type"][content="article"],[itemtype$="Article"],[itemtype$="BlogPosting"],meta[property="article:published_time"]',
    ) !== undefined;
  return isArticle ? 'article' : undefined;
}
