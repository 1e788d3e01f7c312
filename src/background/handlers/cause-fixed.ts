import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';
import {inTurn} from '../turn';

/** A person says since when a cause is put right; null takes it back. */
export const causeFixed: Handler<'cause.fixed'> = {
  from: 'own page',
  shape: fromOwnPage['cause.fixed'],
  handle: inWords(async ({cause, at}) => {
    await inTurn('causes fixed', async () => {
      const {[cause]: _, ...others} = (await readPrivate('causes fixed')) ?? {};
      const value = at === null ? others : {...others, [cause]: at};
      await writePrivate({key: 'causes fixed', value});
    });
    return {kept: true};
  }),
};
