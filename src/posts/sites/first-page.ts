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
  const page = textOf(document, pager);
  return (page === undefined || page === '1') && document.querySelector(posts) === element;
}
