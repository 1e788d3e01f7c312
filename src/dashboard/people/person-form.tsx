import {useState} from 'preact/hooks';
import type {Colleague} from '../../mention/colleague';
import {ask} from '../../messages/ask';
import {FormEnd} from '../../ui/form-end';
import {say} from '../../words';
import {saving} from '../saving';
import {emailRefused, nameRefused} from './draft';
import {TextField} from './text-field';

type Props = {colleague: Colleague; others: string[]; close(): void};

/** The parts that may be absent, as they are typed. */
const typedOf = ({email = '', otherwise = '', ...rest}: Colleague) => ({...rest, email, otherwise});

function colleagueOf({email, otherwise, name, ...rest}: ReturnType<typeof typedOf>): Colleague {
  return {
    ...rest,
    name: name.trim(),
    ...(email.trim() === '' ? {} : {email: email.trim()}),
    ...(otherwise.trim() === '' ? {} : {otherwise: otherwise.trim()}),
  };
}

/** Names someone with authority: what they may decide, and how they are reached. */
export function PersonForm({colleague, others, close}: Props) {
  const [typed, setTyped] = useState(() => typedOf(colleague));
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<typeof typed>) => setTyped(before => ({...before, ...part}));
  const [badName, badEmail] = [nameRefused(typed.name, others), emailRefused(typed.email)];
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (badName !== undefined || badEmail !== undefined) return;
    const work = () => ask('colleague.saved', {colleague: colleagueOf(typed)});
    if (await saving(work, say('dashboard_saved'))) close();
  };
  return (
    <form class="panel-card" onSubmit={event => void save(event)} noValidate>
      <div class="narrow-fields">
        <TextField
          label={say('ui_hand_name')}
          value={typed.name}
          error={wasTried ? badName : undefined}
          change={name => change({name})}
        />
        <TextField
          label={say('dashboard_person_role')}
          value={typed.role}
          optional
          change={role => change({role})}
        />
      </div>
      <TextField
        label={say('dashboard_person_decides')}
        hint={say('dashboard_person_decides_hint')}
        value={typed.mayDecide}
        optional
        change={mayDecide => change({mayDecide})}
      />
      <div class="narrow-fields">
        <TextField
          label={say('dashboard_person_email')}
          of="email"
          value={typed.email}
          error={wasTried ? badEmail : undefined}
          optional
          change={email => change({email})}
        />
        <TextField
          label={say('dashboard_person_otherwise')}
          value={typed.otherwise}
          optional
          change={otherwise => change({otherwise})}
        />
      </div>
      <FormEnd save={say('dashboard_save')} close={close} />
    </form>
  );
}
