import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {erasePrivate, writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';

/** A person writes the team's plan for a storm, or takes the one it came with again. */
export const planChanged: Handler<'plan.changed'> = {
  from: 'own page',
  shape: fromOwnPage['plan.changed'],
  handle: inWords(async ({plan}) => {
    await (plan === null
      ? erasePrivate('storm plan')
      : writePrivate({key: 'storm plan', value: plan}));
    return {kept: true};
  }),
};
