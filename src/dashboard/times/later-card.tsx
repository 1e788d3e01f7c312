import type {LaterFigures} from '../../report/figures/later-figures';
import {say, sayCount} from '../../words';
import {Figure} from './figure';
import {headlineWords, horizonWords, number, waitWords} from './figure-words';
import {HowCounted} from './how-counted';
import {type LaterClock, laterWords} from './later-words';

/** How long what came after the first answer took; beside the first response, never mixed into it. */
export function LaterCard({clock, figures}: {clock: LaterClock; figures: LaterFigures}) {
  const {title, hint, within, median, p90, of, counted} = laterWords[clock];
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
        <p class="field-hint">
          {sayCount('dashboard_times_waved_off', figures.left)}{' '}
          {figures.leftLate !== undefined &&
            say('dashboard_times_waved_off_late', number(figures.leftLate))}
        </p>
      )}
      <HowCounted>{say(counted)}</HowCounted>
    </section>
  );
}
