import {StoreUnavailable} from '../store/read';
import {Button} from '../ui/button';
import {Icon} from '../ui/icon';
import {say} from '../words';

/** Why the mentions cannot be shown, and what to do. */
export function Trouble({error}: {error: unknown}) {
  const isStore = error instanceof StoreUnavailable;
  return (
    <div class="trouble" role="alert">
      <Icon name="warning" />
      <h2>{say(isStore ? 'popup_store_title' : 'popup_failed_title')}</h2>
      <p>{say(isStore ? 'popup_store_hint' : 'popup_failed_hint')}</p>
      <p class="trouble-said">{error instanceof Error ? error.message : String(error)}</p>
      <Button onClick={() => location.reload()}>{say('popup_try_again')}</Button>
    </div>
  );
}
