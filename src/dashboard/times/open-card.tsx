import type {OpenFigures} from '../../report/figures/open-figures';
import {say, sayCount} from '../../words';
import {Figure} from './figure';
import {headlineWords, horizonWords, waitWords} from './figure-words';
import {HowCounted} from './how-counted';

/** How fast posts were answered in our opening hours; beside the customer's clock, never instead. */
export function OpenCard({open: {within, median, of}}: {open: OpenFigures}) {
  return (
    <section class="panel-card times-card" aria-label={say('dashboard_times_open')}>
      <div>
        <h2>{say('dashboard_times_open')}</h2>
        <p class="field-hint">{say('dashboard_times_open_hint')}</p>
      </div>
      <dl class="times-figures">
        {within.map(({horizon, figure}) => (
          <Figure
            key={horizon}
            label={say('dashboard_times_within_open', horizonWords(horizon))}
            {...headlineWords(figure)}
          />
        ))}
        <Figure
          label={say('dashboard_times_median')}
          big={waitWords(median)}
          small={sayCount('dashboard_times_of_posts', of)}
        />
      </dl>
      <HowCounted>{say('dashboard_times_open_counted')}</HowCounted>
    </section>
  );
}
