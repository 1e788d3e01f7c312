import {minutesBetween} from '../../clock';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {durationWords} from '../durations';

/** On whom a case waits, and for how long they have had it. */
export const waitingOnWords = (name: string, since: Instant, now: Instant): string =>
  say('ui_case_with', name, durationWords(minutesBetween(since, now)));
