import {Button} from '../../ui/button';
import {Mistake} from '../../ui/field';
import {say} from '../../words';
import type {Doing} from './use-work';

type Props = {label: string; doing: Doing<unknown>; callOff(): void};

/** How far something is, with the way to call it off; or why it did not come to its end. */
export function Progress({label, doing, callOff}: Props) {
  if (doing.is === 'failed') return <Mistake>{doing.why}</Mistake>;
  if (doing.is !== 'working') return null;
  return (
    <div class="data-progress">
      <progress aria-label={label} value={doing.done} max={1} />
      <span>{say('dashboard_data_percent', Math.floor(doing.done * 100))}</span>
      <Button kind="quiet" onClick={callOff}>
        {say('ui_cancel')}
      </Button>
    </div>
  );
}
