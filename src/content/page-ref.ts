import {limits} from '../mention/limits';
import type {PageRef} from '../messages/contract';
import {own} from './own';

/** The page that is read, as the worker is told of it. */
export function pageRef(): PageRef {
  const title = own().title.slice(0, limits.title);
  return {url: location.href.slice(0, limits.url), ...(title === '' ? {} : {title})};
}
