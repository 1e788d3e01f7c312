import {partOf} from '../parts';
import {answerTo, described} from './description';
import {linkAt, said} from './place';

/** Flarum: posts come and go while the stream is scrolled; answers begin with a mention. */
export const flarum = described({
  name: 'Flarum',
  posts: '.PostStream-item[data-type="comment"]',
  body: '.Post-body',
  author: ['.PostUser-name', '.PostUser .username'],
  permalink: '.permalink',
  time: ['.PostMeta time', '@data-time'],
  key: '@data-id',
  opening: '[data-number="1"]',
  threadTitle: '.DiscussionHero-title',
  refine(parts, element, {url}) {
    const topic = partOf(url.pathname, /^(.*\/d\/[^/]+)/);
    const number = said(element, '@data-number');
    const answered = linkAt(element, '.PostMention');
    return {
      ...parts,
      threadUrl: topic,
      permalink: topic && (parts.opening ? topic : `${topic}/${number}`),
      ...answerTo(answered, said(element, '.PostMention')?.replace('@', '')),
    };
  },
});
