import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import type {Reply} from '../messages/contract';
import {live, watchedAmong} from '../store/read';
import {failureWords} from '../ui/failure-words';
import {foundWords, pagesWords} from '../ui/places/read-words';
import {toast} from '../ui/toast';
import {useLive} from '../ui/use-live';
import {When} from '../ui/when';
import {say} from '../words';
import {activeTab} from './active-tab';

type ThisPlace = NonNullable<Reply<'place.asked'>['place']>;

/** What the page in the tab would be called as a place; nothing where the worker cannot say. */
function usePlace(tabId: number | undefined, url: string | undefined): ThisPlace | undefined {
  const [place, setPlace] = useState<ThisPlace>();
  useEffect(() => {
    const life = new AbortController();
    setPlace(undefined);
    if (tabId === undefined) return;
    void ask('place.asked', {tabId}).then(
      told => !life.signal.aborted && setPlace(told.place ?? undefined),
      () => undefined, // The lists below say what is wrong with the worker or the store
    );
    return () => life.abort();
  }, [tabId, url]);
  return place;
}

async function watch({address, title}: ThisPlace, tabId: number): Promise<void> {
  try {
    await ask('place.saved', {address, name: title.slice(0, 1_000), tabId});
    toast.value = {kind: 'done', words: say('popup_place_watched')};
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
  }
}

function Known({place, tabId}: {place: ThisPlace; tabId: number}) {
  const found = useLive(
    () => live(async () => (await watchedAmong(place.names)) ?? 'not watched'),
    [place.address],
  );
  if (found.is !== 'there') return null;
  if (found.value === 'not watched') {
    return (
      <button type="button" class="link" onClick={() => void watch(place, tabId)}>
        {say('popup_watch_place')}
      </button>
    );
  }
  const {last} = found.value;
  if (!last) return <span>{say('popup_place_unread')}</span>;
  const pages = pagesWords(last);
  return (
    <span>
      {say('popup_place_read')} <When at={last.at} />: {foundWords(last)}.
      {pages !== undefined && ` ${pages}.`}
    </span>
  );
}

/** Whether the page in front is a place that is watched, and what was read of it; or the way to watch it. */
export function PlaceLine() {
  const {id, url} = activeTab.value ?? {};
  const place = usePlace(id, url);
  return place === undefined || id === undefined ? null : <Known place={place} tabId={id} />;
}
