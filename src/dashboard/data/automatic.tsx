import {browser} from '../../browser';
import {ask} from '../../messages/ask';
import {type LastBackup, live, readPrivate} from '../../store/read';
import {Choice} from '../../ui/choice';
import {Mistake} from '../../ui/field';
import {momentWords} from '../../ui/moments';
import {toast} from '../../ui/toast';
import {useLive} from '../../ui/use-live';
import {say, type Word} from '../../words';
import {saving} from '../saving';
import {liveProgress} from './live-progress';
import {sizeWords} from './sizes';

type Every = 'off' | 'daily' | 'weekly';

const choices: [Every, Word][] = [
  ['off', 'dashboard_data_every_off'],
  ['daily', 'dashboard_data_every_daily'],
  ['weekly', 'dashboard_data_every_weekly'],
];

function Writing() {
  const done = useLive(() => liveProgress, []);
  const percent = done.is === 'there' ? Math.floor(done.value * 100) : 0;
  return <p>{say('dashboard_data_auto_writing', percent)}</p>;
}

function Last({last}: {last: LastBackup}) {
  if (last.is === 'failed') {
    return <Mistake>{say('dashboard_data_auto_failed', momentWords(last.at), last.why)}</Mistake>;
  }
  if (last.is !== 'made') return <Writing />;
  return (
    <p role="status">
      {say('dashboard_data_auto_made', momentWords(last.at), sizeWords(last.bytes))}
    </p>
  );
}

/** The browser asks the person itself; it lets us ask only within their click. */
async function choose(every: Every): Promise<void> {
  const isAllowed =
    every === 'off' || (await browser.permissions.request({permissions: ['downloads']}));
  if (!isAllowed) {
    toast.value = {kind: 'mistake', words: say('dashboard_data_auto_refused')};
    return;
  }
  await saving(() => ask('keeping.changed', {every}), say('dashboard_saved'));
}

/** A backup by itself, into the downloads folder. */
export function Automatic() {
  const keeping = useLive(() => live(() => readPrivate('keeping')), []);
  const last = useLive(() => live(() => readPrivate('last backup')), []);
  const every = (keeping.is === 'there' && keeping.value?.every) || 'off';
  return (
    <div class="panel-card">
      <h2>{say('dashboard_data_auto')}</h2>
      <p>{say('dashboard_data_auto_hint')}</p>
      <fieldset class="field">
        <legend class="field-label">{say('dashboard_data_every')}</legend>
        {choices.map(([name, words]) => (
          <Choice
            key={name}
            type="radio"
            name="every"
            checked={every === name}
            choose={() => void choose(name)}
          >
            {say(words)}
          </Choice>
        ))}
      </fieldset>
      {every !== 'off' && last.is === 'there' && last.value && <Last last={last.value} />}
    </div>
  );
}
