import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {inject, VISIT} from '../injection';

/** A page has a reason to be read: the script that reads it is brought to where it was asked for. */
export const visitAsked: Handler<'visit.asked'> = {
  from: 'page',
  shape: toWorker['visit.asked'],
  handle: async (_body, asker) => ({
    begun: asker.is === 'page' && (await inject(VISIT, asker.tab.id, asker.frameId)),
  }),
};
