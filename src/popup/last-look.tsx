import {browser} from '../browser';
import {lastReading, live} from '../store/read';
import {agoWords} from '../ui/moments';
import {now} from '../ui/now';
import {useLive} from '../ui/use-live';
import {say} from '../words';

const DAY_MS = 24 * 60 * 60_000;

/** Under an empty list: that nobody waits is no news where nobody looked. */
export function LastLook() {
  const last = useLive(() => live(async () => (await lastReading()) ?? 'never'), []);
  if (last.is !== 'there') return null;
  const at = last.value;
  const isLong = at === 'never' || now.value - at > DAY_MS;
  return (
    <p class={isLong ? 'last-look nobody' : 'last-look'}>
      {at === 'never'
        ? say('popup_nobody_looked')
        : say(isLong ? 'popup_looked_long_ago' : 'popup_looked', agoWords(at, now.value))}{' '}
      <a href={browser.runtime.getURL('dashboard.html#places')} target="_blank" rel="noreferrer">
        {say('popup_to_places')}
      </a>
    </p>
  );
}
