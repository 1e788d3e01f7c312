import {browser} from '../browser';
import {archivedSince, counts, live} from '../store/read';
import {Button} from '../ui/button';
import {now} from '../ui/now';
import {useLive} from '../ui/use-live';
import {say, sayCount} from '../words';
import {choices} from './choices';

const DAY_MS = 24 * 60 * 60_000;
/** So many are pulled in at once; there is a list for more. */
const MOST = 100;

const openArchive = () =>
  void browser.tabs.create({url: browser.runtime.getURL('dashboard.html#mentions?state=archived')});

async function read() {
  const [all, fresh] = await Promise.all([counts(), archivedSince(now.peek() - DAY_MS, MOST)]);
  return {archived: all.archived, fresh};
}

/** Under an empty list: where the posts are that were found, and how the latest get a clock. */
export function InArchive() {
  const found = useLive(() => live(read), []);
  if (found.is !== 'there' || found.value.archived === 0) return null;
  const {archived, fresh} = found.value;
  return (
    <div class="in-archive">
      <p>{sayCount('popup_in_archive', archived)}</p>
      {fresh.length > 0 && (
        <Button icon="clock" onClick={() => void choices.pulled(fresh)}>
          {sayCount('popup_pull_latest', fresh.length)}
        </Button>
      )}
      <Button kind="quiet" icon="archive" onClick={openArchive}>
        {say('popup_see_archive')}
      </Button>
    </div>
  );
}
