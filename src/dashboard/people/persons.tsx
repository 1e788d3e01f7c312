import {useState} from 'preact/hooks';
import type {Colleague} from '../../mention/colleague';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {say} from '../../words';
import {newColleague} from './draft';
import {PersonForm} from './person-form';
import {Removal} from './removal';

type CardProps = {colleague: Colleague; edit(): void; remove(): void};

function Card({colleague, edit, remove}: CardProps) {
  const {name, role, mayDecide, email, otherwise} = colleague;
  const reached = [email, otherwise].filter(one => one !== undefined).join(', ');
  return (
    <li class="panel-card">
      <div class="brand-top">
        <h3>
          {name}
          {role !== '' && <span class="people-role"> {role}</span>}
        </h3>
        <Button onClick={edit} aria-label={say('dashboard_edit_brand', name)}>
          {say('dashboard_edit')}
        </Button>
        <Button
          kind="quiet"
          icon="bin"
          aria-label={say('dashboard_remove', name)}
          onClick={remove}
        />
      </div>
      {mayDecide !== '' && <p>{say('dashboard_person_may', mayDecide)}</p>}
      <p class="field-hint">
        {reached === '' ? say('dashboard_person_unreached') : say('dashboard_person_by', reached)}
      </p>
    </li>
  );
}

/** Those who may put things right. */
export function Persons({people}: {people: Colleague[]}) {
  const [edited, edit] = useState<Colleague>();
  const [removed, remove] = useState<Colleague>();
  const close = () => edit(undefined);
  const othersThan = (id: string) => people.filter(one => one.id !== id).map(({name}) => name);
  const isNew = edited && !people.some(({id}) => id === edited.id);
  const form = edited && (
    <PersonForm key={edited.id} colleague={edited} others={othersThan(edited.id)} close={close} />
  );
  return (
    <section class="people-part">
      <h2>{say('dashboard_people_who')}</h2>
      <p class="field-hint">{say('dashboard_people_hint')}</p>
      <ul class="panel-cards">
        {people.map(colleague =>
          edited?.id === colleague.id ? (
            <li key={colleague.id}>{form}</li>
          ) : (
            <Card
              key={colleague.id}
              colleague={colleague}
              edit={() => edit(colleague)}
              remove={() => remove(colleague)}
            />
          ),
        )}
      </ul>
      {isNew && form}
      {!edited && (
        <Button kind="primary" icon="plus" onClick={() => edit(newColleague())}>
          {say('dashboard_person_add')}
        </Button>
      )}
      {removed && (
        <Removal
          name={removed.name}
          hint={say('dashboard_person_remove_hint')}
          remove={() => ask('colleague.removed', {id: removed.id})}
          close={() => remove(undefined)}
        />
      )}
    </section>
  );
}
