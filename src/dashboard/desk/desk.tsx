import {useEffect, useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {counts, deskCounts, live} from '../../store/read';
import {areKeysOn} from '../../ui/keys';
import {now} from '../../ui/now';
import {Tabs} from '../../ui/tabs';
import {useLive} from '../../ui/use-live';
import {language, say} from '../../words';
import {MentionsOnDesk} from './desk-list';
import {DeskKeys} from './keys-help';
import {type DeskList, type DeskNumbers, deskLists, lists} from './lists';
import {ReplyTemplates} from './templates';
import './desk.css';

const MINUTE = 60_000;

type View = DeskList | 'templates';

async function numbers(): Promise<DeskNumbers> {
  const [onDesk, {waiting}] = await Promise.all([deskCounts(), counts()]);
  return {...onDesk, waiting};
}

function useTabs() {
  const found = useLive(() => live(numbers), [Math.floor(now.value / MINUTE)]);
  const count = (list: DeskList) =>
    found.is === 'there' ? new Intl.NumberFormat(language()).format(found.value[list]) : undefined;
  return [
    ...deskLists.map(id => ({id, words: say(lists[id].title), count: count(id)})),
    {id: 'templates' as const, words: say('dashboard_desk_templates')},
  ];
}

/** The desk: what is to be sorted, answered, thanked for, and what waits for its time. */
export function Desk({settings}: {settings: Settings}) {
  const [chosen, choose] = useState<View>('unsorted');
  useEffect(() => {
    areKeysOn.value = settings.singleKeys;
  }, [settings.singleKeys]);
  return (
    <>
      <Tabs<View>
        label={say('dashboard_desk_lists')}
        tabs={useTabs()}
        chosen={chosen}
        shows="desk-list"
        choose={choose}
      />
      <div id="desk-list" class="desk-list" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {chosen === 'templates' ? (
          <ReplyTemplates />
        ) : (
          <MentionsOnDesk key={chosen} list={chosen} settings={settings} />
        )}
      </div>
      {chosen !== 'templates' && settings.singleKeys && <DeskKeys />}
    </>
  );
}
