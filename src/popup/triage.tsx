import {useState} from 'preact/hooks';
import type {Settings} from '../settings/settings';
import {counts, lateMentions, live} from '../store/read';
import {useKeys} from '../ui/keys';
import {now} from '../ui/now';
import {Tabs} from '../ui/tabs';
import {useLive} from '../ui/use-live';
import {language, say} from '../words';
import {type ListName, listNames, lists} from './lists';
import {MentionList} from './mention-list';

/** No counter can hold what time alone makes late; so many rows are looked at, no more. */
const LATE_COUNTED = 100;
const MINUTE = 60_000;

async function howMany(): Promise<Record<ListName, number>> {
  const [all, late] = await Promise.all([counts(), lateMentions(LATE_COUNTED)]);
  return {
    waiting: all.waiting,
    late: late.length,
    answered: all.answered,
    archive: all.archived,
  };
}

function countWords(name: ListName, count: number): string {
  const words = new Intl.NumberFormat(language()).format(count);
  return name === 'late' && count === LATE_COUNTED ? say('popup_or_more', words) : words;
}

/** The lists of mentions, one at a time, each behind its tab. */
export function Triage({settings}: {settings: Settings}) {
  const [chosen, choose] = useState<ListName>('waiting');
  const minute = Math.floor(now.value / MINUTE);
  const numbers = useLive(() => live(howMany), [minute]);
  useKeys(
    Object.fromEntries(listNames.map((name, index) => [String(index + 1), () => choose(name)])),
  );
  const tabs = listNames.map(id => ({
    id,
    words: say(lists[id].title),
    count: numbers.is === 'there' ? countWords(id, numbers.value[id]) : undefined,
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
