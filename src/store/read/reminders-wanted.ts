import type {Reminders} from '../private-rows';
import {readPrivate} from './private';

/** Reminders before anybody chose anything. */
const usual: Reminders = {
  soon: true,
  late: true,
  storms: true,
  stormsInQuiet: true,
  discreet: false,
  offFor: [],
};

/** Of what, and when not, a person wants to be reminded. */
export const readReminders = async (): Promise<Reminders> => ({
  ...usual, // What was chosen before there were storms says nothing of them
  ...(await readPrivate('reminders')),
});
