import {BAND_ENDS} from '../../clock';
import type {Figures} from '../../report/figures/figures';
import {durationWords} from '../../ui/durations';
import {Around} from '../../ui/when';
import {say, sayCount} from '../../words';
import {Figure} from './figure';
import {number, waitWords} from './figure-words';
import {HowCounted} from './how-counted';

/** One of the bands by age: under an hour, one to four hours, and so on. */
export function bandWords(index: number): string {
  const [from, to] = [BAND_ENDS[index - 1], BAND_ENDS[index] ?? Infinity];
  if (from === undefined) return say('dashboard_times_band_under', durationWords(to));
  if (to === Infinity) return say('dashboard_times_band_over', durationWords(from));
  return say('dashboard_times_band', durationWords(from), durationWords(to));
}

function Bands({bands}: {bands: number[]}) {
  const most = Math.max(1, ...bands);
  return (
    <table class="times-table times-bands">
      <caption class="unseen">{say('dashboard_times_bands')}</caption>
      <tbody>
        {bands.map((count, index) => (
          <tr key={BAND_ENDS[index]}>
            <th scope="row">{bandWords(index)}</th>
            <td class="times-band">
              <span
                class="times-bar"
                data-late={index > 0}
                style={{width: `${(100 * count) / most}%`}}
              />
            </td>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What still waits, by age, and who was never answered. */
export function Waiting({figures: {waiting, never}}: {figures: Figures}) {
  const {count, oldest, bands} = waiting;
  return (
    <section class="panel-card times-card" aria-label={say('dashboard_times_waiting')}>
      <h2>{say('dashboard_times_waiting')}</h2>
      <dl class="times-figures">
        <Figure label={say('dashboard_times_waiting_now')} big={number(count)} />
        <Figure
          label={say('dashboard_times_never')}
          big={say('dashboard_times_count_of', number(never.count), number(never.of))}
        />
      </dl>
      <Bands bands={bands} />
      {oldest !== undefined && (
        <p class="field-hint">
          {say('dashboard_times_oldest')} <Around {...oldest} />
        </p>
      )}
      <HowCounted>{say('dashboard_times_waiting_counted')}</HowCounted>
    </section>
  );
}

/** How long posts lay unseen: part of the customer's wait, and no part of the team's. */
export function Delay({figures: {discovery}}: {figures: Figures}) {
  const of = sayCount('dashboard_times_of_posts', discovery.of);
  return (
    <section class="panel-card times-card" aria-label={say('dashboard_times_delay')}>
      <div>
        <h2>{say('dashboard_times_delay')}</h2>
        <p class="field-hint">{say('dashboard_times_delay_hint')}</p>
      </div>
      <dl class="times-figures">
        <Figure
          label={say('dashboard_times_delay_median')}
          big={waitWords(discovery.median)}
          small={of}
        />
        <Figure
          label={say('dashboard_times_delay_p90')}
          big={waitWords(discovery.p90)}
          small={of}
        />
      </dl>
      <HowCounted>{say('dashboard_times_delay_counted')}</HowCounted>
    </section>
  );
}
