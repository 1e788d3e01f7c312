import type {LaterFigures} from '../../report/figures/later-figures';
import {say, sayCount, type Word} from '../../words';
import {Figure} from './figure';
import {headlineWords, horizonWords, waitWords} from './figure-words';
import {HowCounted} from './how-counted';

/** The clocks beside the first response. */
export type LaterClock = 'resolution' | 'next reply';

type Words = {
  title: Word;
  hint: Word;
  within: Word;
  median: Word;
  p90: Word;
  of: 'dashboard_times_of_cases' | 'dashboard_times_of_follow_ups';
  counted: Word;
};

const words: Record<LaterClock, Words> = {
  resolution: {
    title: 'dashboard_times_resolution',
    hint: 'dashboard_times_resolution_hint',
    within: 'dashboard_times_resolved_within',
    median: 'dashboard_times_resolved_median',
    p90: 'dashboard_times_resolved_p90',
    of: 'dashboard_times_of_cases',
    counted: 'dashboard_times_resolution_counted',
  },
  'next reply': {
    title: 'dashboard_times_next_reply',
    hint: 'dashboard_times_next_reply_hint',
    within: 'dashboard_times_within',
    median: 'dashboard_times_median',
    p90: 'dashboard_times_p90',
    of: 'dashboard_times_of_follow_ups',
    counted: 'dashboard_times_next_reply_counted',
  },
};

/** How long what came after the first answer took; beside the first response, never mixed into it. */
export function LaterCard({clock, figures}: {clock: LaterClock; figures: LaterFigures}) {
  const {title, hint, within, median, p90, of, counted} = words[clock];
  const small = sayCount(of, figures.of);
  return (
    <section class="panel-card times-card" aria-label={say(title)}>
      <div>
        <h2>{say(title)}</h2>
        <p class="field-hint">{say(hint)}</p>
      </div>
      <dl class="times-figures">
        {figures.within.map(({horizon, figure}) => (
          <Figure
            key={horizon}
            label={say(within, horizonWords(horizon))}
            {...headlineWords(figure)}
          />
        ))}
        <Figure label={say(median)} big={waitWords(figures.median)} small={small} />
        <Figure label={say(p90)} big={waitWords(figures.p90)} small={small} />
      </dl>
      {figures.left > 0 && (
        <p class="field-hint">{sayCount('dashboard_times_waved_off', figures.left)}</p>
      )}
      <HowCounted>{say(counted)}</HowCounted>
    </section>
  );
}
