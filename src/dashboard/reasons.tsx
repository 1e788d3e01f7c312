import type {Reason, Why} from '../query';
import {Icon} from '../ui/icon';
import {say, sayCount, type Word} from '../words';

/** So many reasons are read; a query of many names has one for each. */
const MOST = 6;

const buts: Record<NonNullable<Reason['but']>, Word> = {
  ignored: 'dashboard_why_ignored',
  apart: 'dashboard_why_apart',
  excluded: 'dashboard_why_excluded',
};

function sentence({clause, but, times}: Reason): string {
  const whole = clause.charAt(0).toUpperCase() + clause.slice(1);
  if (but !== undefined) return say(buts[but], whole);
  return times > 1 ? sayCount('dashboard_why_times', times, whole) : say('dashboard_why', whole);
}

/** How it is said of a text that is tried, and of a post that is kept already. */
const verdicts: Record<'tried' | 'kept', Record<'yes' | 'no', Word>> = {
  tried: {yes: 'dashboard_try_yes', no: 'dashboard_try_no'},
  kept: {yes: 'dashboard_kept_yes', no: 'dashboard_kept_no'},
};

type Props = {why: Why; of?: keyof typeof verdicts};

/** Whether a text would be found, and in words what speaks for and against it. */
export function Reasons({why: {matches, reasons}, of = 'tried'}: Props) {
  // What stands in the way is read first
  const sorted = matches ? reasons : [...reasons].sort((a, b) => +a.holds - +b.holds);
  return (
    <div class="reasons">
      <p class="verdict" data-found={matches} role="status">
        <Icon name={matches ? 'check' : 'dash'} />
        {say(verdicts[of][matches ? 'yes' : 'no'])}
      </p>
      <ul>
        {sorted.slice(0, MOST).map(reason => (
          <li key={`${reason.start} ${reason.clause}`} data-holds={reason.holds}>
            <Icon name={reason.holds ? 'check' : 'close'} />
            <span>{sentence(reason)}</span>
          </li>
        ))}
      </ul>
      {sorted.length > MOST && (
        <p class="try-it-hint">{sayCount('dashboard_why_more', sorted.length - MOST)}</p>
      )}
    </div>
  );
}
