import {ask} from '../messages/ask';
import {Damaged, StoreUnavailable} from '../store/read';
import {Button} from '../ui/button';
import {Icon} from '../ui/icon';
import {unreadWords} from '../ui/unread-words';
import {say, type Word} from '../words';

/** What is wrong, what a person does about it, and the button that does it. */
type Said = {title: Word; hint: string; button: Word; work(): Promise<unknown>};

function saidOf(error: unknown): Said {
  const again = {button: 'popup_try_again', work: async () => {}} as const;
  if (error instanceof StoreUnavailable) {
    const hint = error.why === 'shut' ? say('popup_store_hint') : unreadWords(error);
    return {title: 'popup_store_title', hint, ...again};
  }
  if (error instanceof Damaged) {
    const mend = {button: 'popup_mend', work: () => ask('store.checked', {})} as const;
    return {title: 'popup_damaged_title', hint: say('popup_damaged_hint'), ...mend};
  }
  return {title: 'popup_failed_title', hint: say('popup_failed_hint'), ...again};
}

/** Why the mentions cannot be shown, and what to do. */
export function Trouble({error}: {error: unknown}) {
  const {title, hint, button, work} = saidOf(error);
  return (
    <div class="trouble" role="alert">
      <Icon name="warning" />
      <h2>{say(title)}</h2>
      <p>{hint}</p>
      <p class="trouble-said">{error instanceof Error ? error.message : String(error)}</p>
      <Button onClick={() => void work().finally(() => location.reload())}>{say(button)}</Button>
    </div>
  );
}
