import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {explained} from '../explaining';

/** A person asks why a page was read as it was. */
export const readingExplained: Handler<'reading.explained'> = {
  from: 'own page',
  shape: toWorker['reading.explained'],
  handle: ({tabId}) => explained(tabId),
};
