import {numberIn, partOf} from '../parts';
import {described} from './description';
import {onHost} from './mark';
import {said} from './place';

/** LinkedIn: the address of an update or a comment is made from its urn. */
export const linkedin = described({
  name: 'LinkedIn',
  realm: 'linkedin.com',
  owns: onHost('linkedin.com'),
  posts: '[data-urn^="urn:li:activity:"], [data-id^="urn:li:comment:"]',
  isNested: true,
  body: ['.comments-comment-item__main-content', '.update-components-text'],
  without: '.see-more',
  author: [
    '.comments-comment-meta__description-title',
    '.update-components-actor__title [aria-hidden="true"]',
  ],
  authorUrl: [
    '.comments-comment-meta__description-container',
    '.update-components-actor__meta-link',
  ],
  time: ['time', '.update-components-actor__sub-description [aria-hidden="true"]'],
  opening: '[data-urn]',
  refine(parts, element) {
    const key = said(element, ['@data-urn', '@data-id']);
    const activity = partOf(key, /(?:activity:|ugcPost:|\()(\d+)/);
    const followers = partOf(
      said(element, '.update-components-actor__description'),
      /([\d.,]+) followers/,
    );
    const value = numberIn(followers);
    return {
      ...parts,
      key,
      postedText: parts.postedText?.split('•')[0],
      authorUrl: parts.authorUrl?.replace(/\?.*$/, ''),
      permalink: `/feed/update/urn:li:activity:${activity}/${parts.opening ? '' : `?commentUrn=${key}`}`,
      ...(value === undefined ? {} : {reach: {kind: 'followers', value}}),
    };
  },
});
