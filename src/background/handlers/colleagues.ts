import {limits} from '../../mention/limits';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inWords} from '../in-words';
import {inTurn} from '../turn';

const people = async () => (await readPrivate('people')) ?? [];

/** A person names someone with authority, or changes what is known of them. */
export const colleagueSaved: Handler<'colleague.saved'> = {
  from: 'own page',
  shape: fromOwnPage['colleague.saved'],
  handle: inWords(async ({colleague}) => {
    await inTurn('people', async () => {
      const all = await people();
      const isKnown = all.some(({id}) => id === colleague.id);
      if (all.some(({id, name}) => id !== colleague.id && name === colleague.name)) {
        throw new Refused('not allowed', say('worker_person_twice', colleague.name));
      }
      if (!isKnown && all.length >= limits.people) {
        throw new Refused('not allowed', say('worker_people_full', limits.people));
      }
      const value = isKnown
        ? all.map(one => (one.id === colleague.id ? colleague : one))
        : [...all, colleague];
      await writePrivate({key: 'people', value});
    });
    return {kept: true};
  }),
};

/** Someone is not asked any more; what they were handed stays with their name. */
export const colleagueRemoved: Handler<'colleague.removed'> = {
  from: 'own page',
  shape: fromOwnPage['colleague.removed'],
  handle: inWords(({id}) =>
    inTurn('people', async () => {
      const all = await people();
      const value = all.filter(one => one.id !== id);
      await writePrivate({key: 'people', value});
      return {removed: value.length < all.length};
    }),
  ),
};
