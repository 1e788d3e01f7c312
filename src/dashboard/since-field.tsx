import type {Instant, Minutes} from '../mention/post';
import {Field} from '../ui/field';
import {dateWords} from '../ui/moments';
import {now} from '../ui/now';
import {say, type Word} from '../words';

type Props = {
  /** From when posts count today; undefined for a brand that is not set up yet. */
  since: Instant | undefined;
  back: Minutes;
  change(back: Minutes): void;
};

const DAY: Minutes = 1_440;

const firstChoices: [Minutes, Word][] = [
  [0, 'dashboard_since_now'],
  [DAY, 'dashboard_since_day'],
  [7 * DAY, 'dashboard_since_week'],
];

const laterChoices: [Minutes, Word][] = [
  [0, 'dashboard_since_kept'],
  [DAY, 'dashboard_since_day_earlier'],
  [7 * DAY, 'dashboard_since_week_earlier'],
];

/** From when posts are on the clock: it can be moved back, never forward past somebody who waits. */
export function SinceField({since, back, change}: Props) {
  const choices = since === undefined ? firstChoices : laterChoices;
  const day = since === undefined ? '' : dateWords(since, now.value);
  return (
    <Field label={say('dashboard_since')} hint={say('dashboard_since_hint')}>
      {tied => (
        <select
          {...tied}
          value={String(back)}
          onChange={event => change(Number(event.currentTarget.value))}
        >
          {choices.map(([minutes, words]) => (
            <option key={minutes} value={String(minutes)}>
              {say(words, day)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
