import {limits} from '../../mention/limits';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {dropContact, dropTest, keepContact, keepTest} from '../../store/write/contact-tests';
import {say} from '../../words';
import {inWords} from '../in-words';

/** So far the clock of a page may be ahead of ours. */
const AHEAD_MS = 60_000;

/** A person names a contact point of ours, or changes what is known of it. */
export const contactSaved: Handler<'contact.saved'> = {
  from: 'own page',
  shape: fromOwnPage['contact.saved'],
  handle: inWords(async ({point}) => {
    if (!(await keepContact(point))) {
      throw new Refused('not allowed', say('worker_contacts_full', limits.contactPoints));
    }
    return {kept: true};
  }),
};

/** A contact point is ours no longer. */
export const contactRemoved: Handler<'contact.removed'> = {
  from: 'own page',
  shape: fromOwnPage['contact.removed'],
  handle: inWords(async ({id}) => ({removed: await dropContact(id)})),
};

/** A person tried a contact point, and says what came of it. */
export const contactTested: Handler<'contact.tested'> = {
  from: 'own page',
  shape: fromOwnPage['contact.tested'],
  handle: inWords(async ({test}) => {
    if (test.at > Date.now() + AHEAD_MS) {
      throw new Refused('not allowed', say('worker_test_ahead'));
    }
    if (!(await keepTest(test))) throw new Refused('not allowed', say('worker_unknown_contact'));
    return {kept: true};
  }),
};

/** What was logged as a test was none. */
export const testRemoved: Handler<'test.removed'> = {
  from: 'own page',
  shape: fromOwnPage['test.removed'],
  handle: inWords(async ({id}) => ({removed: await dropTest(id)})),
};
