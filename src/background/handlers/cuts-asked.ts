import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {cutsOf} from '../cuts';

/** The popup asks whether the page it stands over was read whole. */
export const cutsAsked: Handler<'cuts.asked'> = {
  from: 'own page',
  shape: fromOwnPage['cuts.asked'],
  handle: async ({tabId}) => ({cuts: await cutsOf(tabId)}),
};
