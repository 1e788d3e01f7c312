import {Button} from '../../ui/button';
import {language, say} from '../../words';
import {busy} from './deciding';

/** How far what is done with many mentions has come, and the way to stop it. */
export function BusyBar() {
  const doing = busy.value;
  if (!doing) return null;
  const number = new Intl.NumberFormat(language());
  return (
    <div class="busy-bar" role="status">
      <progress aria-label={say('dashboard_many_busy')} value={doing.done} max={doing.of} />
      <span>{say('dashboard_many_done', number.format(doing.done), number.format(doing.of))}</span>
      <Button kind="quiet" onClick={doing.callOff}>
        {say('dashboard_many_stop')}
      </Button>
    </div>
  );
}
