import {find, isElement, partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';

const REVIEW = 'data-service-review';
const REPLY = `${REVIEW}-business-reply`;
const TITLE = `[${REVIEW}-title-typography]`;
const TEXT = `[${REVIEW}-text-typography]`;

/** Trustpilot: reviews, and inside them the company's replies, which have no address. */
export const trustpilot = described({
  name: 'Trustpilot',
  realm: 'trustpilot.com',
  owns: onHost('trustpilot.com'),
  posts: `[${REVIEW}-card-paper], [${REPLY}-text-typography]`,
  isNested: true,
  body: [TITLE, TEXT, ''],
  author: ['[data-consumer-name-typography]', `<[${REPLY}-title-typography]`],
  authorUrl: 'a[href^="/users/"]',
  permalink: 'a[href^="/reviews/"]',
  time: [`[${REVIEW}-date-time-ago]`, '<time'],
  opening: `[${REVIEW}-card-paper]`,
  reach: ['posts', '[data-consumer-reviews-count-typography]'],
  refine: (parts, element) => ({
    ...parts,
    ...(parts.opening ? {body: [find(element, TITLE), find(element, TEXT)].filter(isElement)} : {}),
    author: parts.author?.replace(/^Reply from /, ''),
    key: partOf(parts.permalink, /reviews\/(\w+)/),
  }),
});
