import {minutesBetween} from '../../clock';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {durationWords} from '../durations';

/** On whom a case waits, and for how long they have had it. */
export function waitingOnWords(name: string, since: Instant, now: Instant): string {
  const minutes = minutesBetween(since, now);
  if (minutes < 1) return say('ui_case_with_now', name);
  return say('ui_case_with', name, durationWords(minutes));
}
