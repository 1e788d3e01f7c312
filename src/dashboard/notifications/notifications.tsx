import {useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import type {Settings} from '../../settings/settings';
import {live, type Reminders, readReminders} from '../../store/read';
import {Button} from '../../ui/button';
import {failureWords} from '../../ui/failure-words';
import {Mistake} from '../../ui/field';
import {unreadWords} from '../../ui/unread-words';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import './notifications.css';
import {QuietForm} from './quiet-form';
import {Discretion, Storms, WhatFor, WhichBrands} from './what-for';

/** What became of the one that somebody wanted to see. */
type Tried = {is: 'shown' | 'blocked'} | {is: 'failed'; why: string};

async function tryOne(): Promise<Tried> {
  try {
    const {isBlocked} = await ask('reminder.tried', {});
    return {is: isBlocked ? 'blocked' : 'shown'};
  } catch (error) {
    return {is: 'failed', why: failureWords(error)};
  }
}

function Said({tried}: {tried: Tried}) {
  if (tried.is === 'shown') return <p role="status">{say('dashboard_remind_tried')}</p>;
  return <Mistake>{tried.is === 'failed' ? tried.why : say('dashboard_remind_blocked')}</Mistake>;
}

/** What a notification shows, and one to look at. */
function Look({wanted}: {wanted: Reminders}) {
  const [tried, setTried] = useState<Tried>();
  return (
    <div class="panel-card">
      <h2>{say('dashboard_remind_look')}</h2>
      <Discretion wanted={wanted} />
      <Button icon="bell" onClick={() => void tryOne().then(setTried)}>
        {say('dashboard_remind_try')}
      </Button>
      {tried && <Said tried={tried} />}
    </div>
  );
}

/** Of what a person is reminded, how, and when not. */
export function Notifications({settings: {brands}}: {settings: Settings}) {
  const wanted = useLive(() => live(readReminders), []);
  if (wanted.is === 'failed') return <Mistake>{unreadWords(wanted.error)}</Mistake>;
  if (wanted.is === 'reading') return null;
  return (
    <>
      <p>{say('dashboard_remind_intro')}</p>
      <WhatFor wanted={wanted.value} />
      <Storms wanted={wanted.value} />
      <WhichBrands wanted={wanted.value} brands={brands} />
      <QuietForm quiet={wanted.value.quiet} />
      <Look wanted={wanted.value} />
    </>
  );
}
