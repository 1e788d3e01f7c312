import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser';
import {ask} from '../messages/ask';
import type {Cut} from '../messages/contract';
import {say, type Word} from '../words';
import {activeTab} from './active-tab';
import {PlaceLine} from './place-line';

const words: Record<Cut, Word> = {
  page: 'popup_cut_page',
  post: 'popup_cut_post',
  'page allowance': 'popup_cut_page_allowance',
  'site allowance': 'popup_cut_site_allowance',
  'flag allowance': 'popup_cut_flag_allowance',
};

/** Where the worker keeps it while the browser runs. */
const KEPT = 'cuts';

/** Where the reading of the page fell short, also while it is read; nothing if the worker cannot say. */
function useCuts(tabId: number | undefined, url: string | undefined): Cut[] {
  const [cuts, setCuts] = useState<Cut[]>([]);
  useEffect(() => {
    const life = new AbortController();
    setCuts([]);
    if (tabId === undefined) return;
    const look = () =>
      void ask('cuts.asked', {tabId}).then(
        told => !life.signal.aborted && setCuts(told.cuts),
        () => undefined, // The lists below say what is wrong with the worker or the store
      );
    const changed = (changes: object) => KEPT in changes && look();
    const {onChanged} = browser.storage.session;
    onChanged.addListener(changed);
    look();
    return () => {
      onChanged.removeListener(changed);
      life.abort();
    };
  }, [tabId, url]);
  return cuts;
}

/** Whether the page was read whole, and the way to how it was read. */
export function PageLine() {
  const {id, url} = activeTab.value ?? {};
  const cuts = useCuts(id, url);
  if (id === undefined) return null;
  const explain = browser.runtime.getURL(`dashboard.html?tab=${id}#reading`);
  return (
    <div class="page-line">
      {cuts.length > 0 && (
        <span role="status">
          <strong>{say('popup_in_part')}</strong> {cuts.map(cut => say(words[cut])).join(' ')}
        </span>
      )}
      <PlaceLine />
      <a href={explain} target="_blank" rel="noreferrer">
        {say('popup_why')}
      </a>
    </div>
  );
}
