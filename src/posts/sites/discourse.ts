import {partOf} from '../parts';
import type {Page} from '../site';
import {answerTo, described} from './description';
import {showing} from './mark';
import {said} from './place';

const showsDiscourse = showing('head meta[name="generator"][content^="Discourse"]');

/** The address of a topic's post by its number; the first is the topic's own. */
function numbered(page: Page, number: string | undefined): string | undefined {
  const topic = partOf(page.url.pathname, /^(.*?\/t\/[^/]+\/\d+)/);
  return topic && number && (number === '1' ? topic : `${topic}/${number}`);
}

/** Posts that this one answers may be unfolded above it, with heads of their own. */
const HEAD = '.topic-meta-data:not(.embedded-reply)';

/** Discourse as people see it; posts come and go while the topic is scrolled. */
export const discourse = described({
  name: 'Discourse',
  owns: showsDiscourse,
  posts: 'article[data-post-id]',
  body: ['.contents .cooked', '.cooked'],
  without: '.meta, .clicks, .badge-notification',
  quotes: 'aside.quote',
  author: [`${HEAD} .username a`, `${HEAD} .names a`],
  handle: `${HEAD} .names [data-user-card]@data-user-card`,
  time: [`${HEAD} .relative-date@data-time`, `${HEAD} .post-date [title]@title`],
  key: '@data-post-id',
  opening: '#post_1',
  threadTitle: ['.fancy-title', '#topic-title h1'],
  reach: ['likes', '.like-count'],
  refine(parts, element, page) {
    const answered = said(element, '.reply-to-tab');
    return {
      ...parts,
      permalink: numbered(page, partOf(element.id, /post_(\d+)/)),
      ...(answered ? answerTo(undefined, answered) : {}),
    };
  },
});

/** Discourse as it is served to crawlers and without scripts. */
export const discourseCrawler = described({
  name: 'Discourse (crawler)',
  owns: showsDiscourse,
  posts: '.crawler-post',
  body: '.post',
  without: '.meta',
  quotes: 'aside.quote',
  author: '.creator [itemprop="name"]',
  authorUrl: '.creator a',
  time: 'time@datetime',
  opening: '#post_1',
  reach: ['likes', '.post-likes'],
  refine: (parts, element, page) => ({
    ...parts,
    permalink: numbered(
      page,
      partOf(element.id, /post_(\d+)/) ?? said(element, '[itemprop="position"]'),
    ),
  }),
});
