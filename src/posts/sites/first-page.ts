import {textOf} from '../parts';
import type {Page} from '../site';

/**
 * True for the first post on the first page of a thread, on engines that number nothing: the
 * pager, where there is one, must say "1".
 */
export function opensFirstPage(
  element: Element,
  posts: string,
  pager: string,
  {document}: Page,
): boolean {
  return document.querySelector(posts) === element && (textOf(document, pager) ?? '1') === '1';
}
