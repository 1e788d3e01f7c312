import {live, outgoing, readPrivate} from '../../store/read';
import {Mistake} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {Outbox} from './outbox';
import './people.css';
import {Persons} from './persons';
import {Webhooks} from './webhooks';

async function known() {
  const people = (await readPrivate('people')) ?? [];
  const webhooks = (await readPrivate('webhooks')) ?? [];
  return {people, webhooks, rows: await outgoing()};
}

/** To whom mentions are handed off, where briefs can be sent, and what waits to be sent. */
export function People() {
  const found = useLive(() => live(known), []);
  if (found.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (found.is === 'reading') return null;
  const {people, webhooks, rows} = found.value;
  return (
    <>
      <Persons people={people} />
      <Webhooks webhooks={webhooks} />
      {(webhooks.length > 0 || rows.length > 0) && <Outbox rows={rows} />}
    </>
  );
}
