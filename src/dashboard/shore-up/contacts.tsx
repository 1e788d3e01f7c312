import {useState} from 'preact/hooks';
import type {ContactPoint} from '../../mention/contact-point';
import {ask} from '../../messages/ask';
import {byDue} from '../../report/shore-up/contact-due';
import {contactPoints, contactTests, live, readPrivate} from '../../store/read';
import {Button} from '../../ui/button';
import {Mistake} from '../../ui/field';
import {now} from '../../ui/now';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {Removal} from '../removal';
import {ContactCard} from './contact-card';
import {ContactForm} from './contact-form';
import {TestForm} from './test-form';
import {TestsTable} from './tests-table';

/** Tests that are shown, and counted for each point. */
const MOST = 200;

async function known() {
  const points = await contactPoints();
  const person = (await readPrivate('person')) ?? '';
  return {points, tests: await contactTests(MOST), person};
}

const newPoint = (): ContactPoint => ({
  id: crypto.randomUUID(),
  name: '',
  kind: 'form',
  reach: '',
  everyDays: 30,
  addedAt: Date.now(),
});

type Open = {is: 'edited' | 'tested' | 'removed'; point: ContactPoint};

/** Where customers reach us, and whether somebody tried of late. */
export function Contacts() {
  const [open, setOpen] = useState<Open>();
  const found = useLive(() => live(known), []);
  if (found.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (found.is === 'reading') return null;
  const {points, tests, person} = found.value;
  const close = () => setOpen(undefined);
  const isNew = open?.is === 'edited' && !points.some(({point}) => point.id === open.point.id);
  const form = (one: Open) =>
    one.is === 'tested' ? (
      <TestForm key={one.point.id} point={one.point} person={person} close={close} />
    ) : (
      <ContactForm key={one.point.id} point={one.point} close={close} />
    );
  return (
    <>
      <p class="shore-intro">{say('shore_contacts_intro')}</p>
      {points.length > 0 && (
        <ul class="panel-cards">
          {byDue(points, now.value).map(tried => (
            <li key={tried.point.id} class="panel-card">
              <ContactCard
                tried={tried}
                tests={tests}
                act={is => setOpen({is, point: tried.point})}
              />
              {open?.point.id === tried.point.id && open.is !== 'removed' && form(open)}
            </li>
          ))}
        </ul>
      )}
      {isNew && <div class="panel-card">{form(open)}</div>}
      {!isNew && (
        <div>
          <Button
            kind={points.length === 0 ? 'primary' : 'plain'}
            icon="plus"
            onClick={() => setOpen({is: 'edited', point: newPoint()})}
          >
            {say('shore_contact_add')}
          </Button>
        </div>
      )}
      {tests.length > 0 && <TestsTable tests={tests} points={points.map(({point}) => point)} />}
      {open?.is === 'removed' && (
        <Removal
          name={open.point.name}
          hint={say('shore_contact_remove_hint')}
          remove={() => ask('contact.removed', {id: open.point.id})}
          close={close}
        />
      )}
    </>
  );
}
