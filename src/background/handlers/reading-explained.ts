import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {explained} from '../explaining';

/** A person asks why a page was read as it was. */
export const readingExplained: Handler<'reading.explained'> = {
  from: 'own page',
  shape: fromOwnPage['reading.explained'],
  handle: ({tabId}) => explained(tabId),
};
