import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {annotationOf, type BrandName} from './annotation';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const OPEN = ',"items":[';

/**
 * How a file of annotations begins. It is one AnnotationPage, an annotation a line, so that it can
 * be written bit by bit however many there are.
 * @param uuid names this file
 */
export function pageHead(uuid: string, made: Instant): string {
  const head = JSON.stringify({
    '@context': ANNO,
    id: `urn:uuid:${uuid}`,
    type: 'AnnotationPage',
    created: new Date(made).toISOString(),
  });
  return head.slice(0, -1) + OPEN;
}

/** The annotations of some mentions; `isFirst` for those that follow the head. */
export function pageItems(mentions: Mention[], brandName: BrandName, isFirst: boolean): string {
  const items = mentions.map(mention => `\n${JSON.stringify(annotationOf(mention, brandName))}`);
  const before = isFirst || items.length === 0 ? '' : ',';
  return before + items.join(',');
}

/** How the file ends. */
export const PAGE_END = '\n]}\n';
