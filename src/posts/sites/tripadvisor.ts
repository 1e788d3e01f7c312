import {partOf} from '../parts';
import {described} from './description';

/** Tripadvisor has a site for each country; its class names change with every release. */
export const tripadvisor = described({
  name: 'Tripadvisor',
  owns: ({url}) => /(^|\.)tripadvisor\.(?:com?\.)?[a-z]{2,3}$/.test(url.hostname),
  posts: '[data-automation="reviewCard"], [data-test-target="HR_CC_CARD"], [data-reviewid]',
  body: ['[data-test-target="review-body"]', '[data-automation="reviewText"]', '.partial_entry'],
  author: ['a[href^="/Profile/"]:not(:has(img))', '.username'],
  permalink: 'a[href*="/ShowUserReviews-"]',
  time: ['.ratingDate@title', '[data-test-target="review-date"]'],
  refine: (parts, element) => ({
    ...parts,
    opening: true,
    key: partOf(parts.permalink, /-(r\d+)/),
    postedText:
      parts.postedText ?? partOf(element.textContent, /Written (\w+ \d+, \d{4}|\d+ \w+ \d{4})/),
  }),
});
