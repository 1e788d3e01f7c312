import {useState} from 'preact/hooks';
import type {Settings} from '../settings/settings';
import {useKeys} from '../ui/keys';
import {Tabs} from '../ui/tabs';
import {useLive} from '../ui/use-live';
import {numberWords, say} from '../words';
import {type First, first, LATE_COUNTED} from './first';
import {type ListName, listNames, lists} from './lists';
import {MentionList} from './mention-list';

const howMany: Record<ListName, (view: First) => number> = {
  waiting: ({counts}) => counts.waiting,
  late: ({late}) => late,
  answered: ({counts}) => counts.answered,
  archive: ({counts}) => counts.archived,
};

function countWords(name: ListName, count: number): string {
  const words = numberWords(count);
  return name === 'late' && count === LATE_COUNTED ? say('popup_or_more', words) : words;
}

/** The lists of mentions, one at a time, each behind its tab. */
export function Triage({settings}: {settings: Settings}) {
  const [chosen, choose] = useState<ListName>('waiting');
  const view = useLive(() => first, []);
  useKeys(
    Object.fromEntries(listNames.map((name, index) => [String(index + 1), () => choose(name)])),
  );
  const tabs = listNames.map(id => ({
    id,
    words: say(lists[id].title),
    count: view.is === 'there' ? countWords(id, howMany[id](view.value)) : undefined,
  }));
  return (
    <>
      <Tabs<ListName>
        label={say('popup_lists')}
        tabs={tabs}
        chosen={chosen}
        shows="list"
        choose={choose}
      />
      <div id="list" class="list" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {chosen === 'waiting' && <p class="list-note">{say('popup_disclose')}</p>}
        <MentionList key={chosen} name={chosen} settings={settings} />
      </div>
    </>
  );
}
