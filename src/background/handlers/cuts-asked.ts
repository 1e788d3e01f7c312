import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {cutsOf} from '../cuts';

/** The popup asks whether the page it stands over was read whole. */
export const cutsAsked: Handler<'cuts.asked'> = {
  from: 'own page',
  shape: toWorker['cuts.asked'],
  handle: async ({tabId}) => ({cuts: await cutsOf(tabId)}),
};
