import {ask} from '../../messages/ask';
import {counts, live} from '../../store/read';
import {Button} from '../../ui/button';
import {Mistake} from '../../ui/field';
import {unreadWords} from '../../ui/unread-words';
import {useLive} from '../../ui/use-live';
import {say, sayCount} from '../../words';
import {Progress} from './progress';
import {sizeWords} from './sizes';
import {liveUsage} from './usage';
import {useWork} from './use-work';

type Checked = {aside: number; mended: number; recounted: boolean};

function Result({aside, mended, recounted}: Checked) {
  const found = [
    aside > 0 && sayCount('dashboard_data_aside', aside),
    mended > 0 && sayCount('dashboard_data_mended', mended),
    recounted && say('dashboard_data_recounted'),
  ].filter(line => line !== false);
  return <p role="status">{found.length === 0 ? say('dashboard_data_sound') : found.join(' ')}</p>;
}

/** How much is kept, how much room it takes, and whether it is sound. */
export function Kept() {
  const all = useLive(() => live(counts), []);
  const usage = useLive(() => liveUsage, []);
  const check = useWork<Checked>();
  return (
    <div class="panel-card">
      <h2>{say('dashboard_data_here')}</h2>
      {all.is === 'failed' && <Mistake>{unreadWords(all.error)}</Mistake>}
      {all.is === 'there' && (
        <p>
          {sayCount('dashboard_kept', all.value.total)}
          {usage.is === 'there' && `, ${say('dashboard_data_used', sizeWords(usage.value))}`}
        </p>
      )}
      <p class="field-hint">{say('dashboard_data_check_hint')}</p>
      <Button
        isBusy={check.doing.is === 'working'}
        onClick={() => void check.begin(() => ask('store.checked', {}))}
      >
        {say(check.doing.is === 'working' ? 'dashboard_data_checking' : 'dashboard_data_check')}
      </Button>
      {check.doing.is === 'failed' && <Progress label="" {...check} />}
      {check.doing.is === 'done' && <Result {...check.doing.value} />}
    </div>
  );
}
