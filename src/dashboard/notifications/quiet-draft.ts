import {type QuietHours, quietProblems} from '../../clock';
import {say} from '../../words';
import {ownZone} from '../hours/draft';

/** What is wrong with quiet hours, each beside its field. */
export type QuietMistakes = {zone?: string; times?: string};

/** Quiet hours as most would have them: the night, here. */
export const usualQuiet = (): QuietHours => ({
  zone: ownZone(),
  from: '20:00',
  to: '08:00',
  days: [],
});

/** What is wrong with quiet hours, in words. */
export function quietMistakes(quiet: QuietHours): QuietMistakes {
  const mistakes: QuietMistakes = {};
  for (const problem of quietProblems(quiet)) {
    if (problem === 'unknown zone') {
      mistakes.zone = say('dashboard_hours_zone_refused', quiet.zone);
    } else {
      const word =
        problem === 'no length' ? 'dashboard_quiet_no_length' : 'dashboard_quiet_no_time';
      mistakes.times = say(word);
    }
  }
  return mistakes;
}
