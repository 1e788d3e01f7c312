import type {ClockOf} from '../../clock';
import {type ClockFigures, hasOwnTarget} from '../../report/figures/clock-figures';
import {durationWords} from '../../ui/durations';
import {say, sayCount, type Word} from '../../words';
import {Figure} from './figure';
import {headlineWords, horizonWords, waitWords} from './figure-words';
import {HowCounted} from './how-counted';

const titles: Record<ClockOf, Word> = {
  customer: 'dashboard_times_customer',
  team: 'dashboard_times_team',
};

const hints: Record<ClockOf, Word> = {
  customer: 'dashboard_times_customer_hint',
  team: 'dashboard_times_team_hint',
};

const counted: Record<ClockOf, Word> = {
  customer: 'dashboard_times_customer_counted',
  team: 'dashboard_times_team_counted',
};

/** How fast posts were answered by one of the two clocks. */
export function ClockCard({figures}: {figures: ClockFigures}) {
  const {clock, within, onTarget, median, p90} = figures;
  const of = sayCount('dashboard_times_of_posts', figures.of);
  return (
    <section class="panel-card times-card" aria-label={say(titles[clock])}>
      <div>
        <h2>{say(titles[clock])}</h2>
        <p class="field-hint">{say(hints[clock])}</p>
      </div>
      <dl class="times-figures">
        {within.map(({horizon, figure}) => (
          <Figure
            key={horizon}
            label={say('dashboard_times_within', horizonWords(horizon))}
            {...headlineWords(figure)}
          />
        ))}
        {hasOwnTarget(figures) && (
          <Figure
            label={say('dashboard_times_on_target', durationWords(onTarget.horizon))}
            {...headlineWords(onTarget.figure)}
          />
        )}
        <Figure label={say('dashboard_times_median')} big={waitWords(median)} small={of} />
        <Figure label={say('dashboard_times_p90')} big={waitWords(p90)} small={of} />
      </dl>
      <HowCounted>{say(counted[clock])}</HowCounted>
    </section>
  );
}
