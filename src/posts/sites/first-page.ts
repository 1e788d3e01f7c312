import {atBeginning} from '../beginning';
import {fold} from '../parts';
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
  if (document.querySelector(posts) !== element) return false;
  return (fold(atBeginning(document, pager)?.textContent) || '1') === '1';
}
