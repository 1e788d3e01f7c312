import type {Reminders} from '../rows';
import {readPrivate} from './private';

/** Reminders before anybody chose anything. */
const usual: Reminders = {soon: true, late: true, discreet: false, offFor: []};

/** Of what, and when not, a person wants to be reminded. */
export const readReminders = async (): Promise<Reminders> =>
  (await readPrivate('reminders')) ?? usual;
