import {useEffect, useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import type {Explained} from '../../messages/contract';
import {Button} from '../../ui/button';
import {Field, Mistake} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {useWork} from '../data/use-work';
import {ExplainedPage} from './explained-page';
import {liveTabs, type OpenTab, tabCameFrom} from './open-tabs';
import {unreadableWords} from './unreadable';

type TabFieldProps = {tabs: OpenTab[]; chosen: number | undefined; choose(id: number): void};

function TabField({tabs, chosen, choose}: TabFieldProps) {
  return (
    <Field label={say('dashboard_reading_tab')}>
      {tied => (
        <select
          {...tied}
          value={chosen}
          onChange={event => choose(Number(event.currentTarget.value))}
        >
          {tabs.map(({id, host, title}) => (
            <option key={id} value={id}>
              {title === host ? host : `${host}: ${title}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Answer({told}: {told: Explained}) {
  if (told.is === 'explained') return <ExplainedPage {...told} />;
  return <p>{unreadableWords(told)}</p>;
}

/** Why something on the page of a tab is a post, or is none. */
export function WhyPosts() {
  const tabs = useLive(() => liveTabs, []);
  const [cameFrom] = useState(() => tabCameFrom(location.search));
  const [picked, pick] = useState(cameFrom);
  const {doing, begin} = useWork<Explained>();
  const open = tabs.is === 'there' ? tabs.value : [];
  const chosen = (open.find(({id}) => id === picked) ?? open[0])?.id;
  const explain = (tabId: number) => void begin(() => ask('reading.explained', {tabId}));
  useEffect(() => {
    if (cameFrom !== undefined) explain(cameFrom);
  }, []);
  return (
    <div class="panel-card reading-card">
      <h2>{say('dashboard_reading_why')}</h2>
      <p>{say('dashboard_reading_why_hint')}</p>
      {tabs.is === 'there' && open.length === 0 && <p>{say('dashboard_reading_no_tabs')}</p>}
      {open.length > 0 && <TabField tabs={open} chosen={chosen} choose={pick} />}
      <Button
        kind="primary"
        disabled={chosen === undefined}
        isBusy={doing.is === 'working'}
        onClick={() => chosen !== undefined && explain(chosen)}
      >
        {say(doing.is === 'working' ? 'dashboard_reading_working' : 'dashboard_reading_explain')}
      </Button>
      <div class="reading-answer" role="status">
        {doing.is === 'done' && <Answer told={doing.value} />}
      </div>
      {doing.is === 'failed' && <Mistake>{doing.why}</Mistake>}
    </div>
  );
}
