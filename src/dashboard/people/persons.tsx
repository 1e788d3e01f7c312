import type {Colleague} from '../../mention/colleague';
import {ask} from '../../messages/ask';
import {say} from '../../words';
import {type Acts, EditRemove} from '../edit-remove';
import {newColleague} from './draft';
import {KeptList} from './kept-list';
import {PersonForm} from './person-form';

function Card({colleague, acts}: {colleague: Colleague; acts: Acts}) {
  const {name, role, mayDecide, email, otherwise} = colleague;
  const reached = [email, otherwise].filter(one => one !== undefined).join(', ');
  return (
    <>
      <div class="brand-top">
        <h3>
          {name}
          {role !== '' && <span class="people-role"> {role}</span>}
        </h3>
        <EditRemove name={name} {...acts} />
      </div>
      {mayDecide !== '' && <p>{say('dashboard_person_may', mayDecide)}</p>}
      <p class="field-hint">
        {reached === '' ? say('dashboard_person_unreached') : say('dashboard_person_by', reached)}
      </p>
    </>
  );
}

/** Those who may put things right. */
export function Persons({people}: {people: Colleague[]}) {
  const othersThan = (id: string) => people.filter(one => one.id !== id).map(({name}) => name);
  return (
    <KeptList
      all={people}
      title={say('dashboard_people_who')}
      hint={say('dashboard_people_hint')}
      add={{words: say('dashboard_person_add'), kind: 'primary', make: newColleague}}
      removal={{
        hint: say('dashboard_person_remove_hint'),
        work: ({id}) => ask('colleague.removed', {id}),
      }}
      card={(colleague, acts) => <Card colleague={colleague} acts={acts} />}
      form={(colleague, _isNew, close) => (
        <PersonForm
          key={colleague.id}
          colleague={colleague}
          others={othersThan(colleague.id)}
          close={close}
        />
      )}
    />
  );
}
