import {Field} from '../../ui/field';
import {say, sayCount} from '../../words';
import {dateInput, isPeriod, type PeriodChoice} from './choices';

/** The periods that are offered, in days. */
const PERIODS = [7, 30, 90, 365];
const OWN = 'own';
const MONTH_MS = 30 * 24 * 60 * 60_000;

type Props = {period: PeriodChoice; choose(period: PeriodChoice): void};

function Dates({period, choose}: {period: {first: string; last: string}; choose: Props['choose']}) {
  const wrong = isPeriod(period) ? undefined : say('dashboard_times_dates_refused');
  return (
    <>
      <Field label={say('dashboard_times_first')}>
        {tied => (
          <input
            {...tied}
            type="date"
            value={period.first}
            onChange={event => choose({...period, first: event.currentTarget.value})}
          />
        )}
      </Field>
      <Field label={say('dashboard_times_last')} error={wrong}>
        {tied => (
          <input
            {...tied}
            type="date"
            value={period.last}
            onChange={event => choose({...period, last: event.currentTarget.value})}
          />
        )}
      </Field>
    </>
  );
}

/** The choice of a period: so many days up to now, or two dates. */
export function PeriodFields({period, choose}: Props) {
  const isOwn = 'first' in period;
  const chosen = (value: string) => {
    if (value !== OWN) return choose({days: Number(value)});
    const now = Date.now();
    choose({first: dateInput(now - MONTH_MS), last: dateInput(now)});
  };
  return (
    <>
      <Field label={say('dashboard_times_period')}>
        {tied => (
          <select
            {...tied}
            value={isOwn ? OWN : period.days}
            onChange={event => chosen(event.currentTarget.value)}
          >
            {PERIODS.map(days => (
              <option key={days} value={days}>
                {sayCount('dashboard_times_days', days)}
              </option>
            ))}
            <option value={OWN}>{say('dashboard_times_own_dates')}</option>
          </select>
        )}
      </Field>
      {isOwn && <Dates period={period} choose={choose} />}
    </>
  );
}
