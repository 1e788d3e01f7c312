import type {Cause} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import {ask} from '../../messages/ask';
import {
  type Change,
  recurrenceOf,
  type Side,
  sideOf,
  sidesOf,
  weeksOf,
} from '../../report/shore-up/recurrence';
import {live, wereRead} from '../../store/read';
import {Button} from '../../ui/button';
import {dateWords} from '../../ui/moments';
import {causeWords} from '../../ui/triage/words';
import {useLive} from '../../ui/use-live';
import {language, numberWords, say, sayCount, type Word} from '../../words';
import {saving} from '../saving';

const changes: Record<Change, Word> = {
  'too early': 'shore_change_early',
  'nothing before': 'shore_change_no_before',
  'too little reading': 'shore_change_unread',
  'too few': 'shore_change_few',
  fewer: 'shore_change_fewer',
  more: 'shore_change_more',
  'no clear change': 'shore_change_none',
};

const tenths = (value: number): string =>
  new Intl.NumberFormat(language(), {maximumFractionDigits: 1}).format(value);

/** So many posts in so many weeks; what that is a week, once there was a week. */
function sideWords({posts, weeks}: Side): string {
  const all = sayCount('shore_side_posts', posts, tenths(weeks));
  return weeks < 1 ? all : say('shore_side_rate', all, tenths(posts / weeks));
}

const readWords = ({readWeeks, ofWeeks}: Side): string =>
  say('shore_side_read', numberWords(readWeeks), numberWords(ofWeeks));

type Props = {
  cause: Cause;
  fixedAt: Instant;
  /** When the posts of this cause were written. */
  times: Instant[];
  at: Instant;
  /** Since when mentions are collected. */
  since: Instant;
};

function Compared({fixedAt, times, at, since}: Omit<Props, 'cause'>) {
  const sides = sidesOf(fixedAt, at, since);
  const [before, after] = [weeksOf(sides.before), weeksOf(sides.after)];
  const read = useLive(() => live(() => wereRead([...before, ...after])), [fixedAt, at, since]);
  if (read.is !== 'there') return null;
  const {change, ...both} = recurrenceOf(
    sideOf(sides.before, times, read.value.slice(0, before.length)),
    sideOf(sides.after, times, read.value.slice(before.length)),
  );
  return (
    <>
      <dl class="shore-sides">
        {(['before', 'after'] as const).map(name => (
          <div key={name}>
            <dt>{say(name === 'before' ? 'shore_before' : 'shore_since')}</dt>
            <dd>{sideWords(both[name])}</dd>
            {both[name].ofWeeks > 0 && <dd class="field-hint">{readWords(both[name])}</dd>}
          </div>
        ))}
      </dl>
      <p data-change={change} class="shore-change">
        {say(changes[change])}
      </p>
    </>
  );
}

/** One cause that was put right: how often it was heard of before, and since. */
export function FixedRow(props: Props) {
  const {cause, fixedAt, at} = props;
  const name = causeWords(cause);
  const set = (value: Instant | null) => ask('cause.fixed', {cause, at: value});
  const clear = () =>
    void saving(
      () => set(null),
      say('shore_fixed_cleared', name),
      () => set(fixedAt),
    );
  return (
    <li class="shore-fixed">
      <div class="brand-top shore-top">
        <h3>
          {name} <span class="people-role">{say('shore_fixed_at', dateWords(fixedAt, at))}</span>
        </h3>
        <Button kind="quiet" icon="close" onClick={clear}>
          {say('shore_fixed_clear')}
          <span class="unseen"> {name}</span>
        </Button>
      </div>
      <Compared {...props} />
    </li>
  );
}
