import {useState} from 'preact/hooks';
import type {Colleague} from '../../mention/colleague';
import type {Instant} from '../../mention/post';
import {live, readPrivate} from '../../store/read';
import {say} from '../../words';
import {Button} from '../button';
import {Field} from '../field';
import {FormEnd} from '../form-end';
import {localInput} from '../moments';
import {TimeField} from '../time-field';
import {snoozeTimes, snoozeUntil} from '../triage/snooze-times';
import {useLive} from '../use-live';
import {useSingle} from './use-single';
import {ELSE, WhoField} from './who-field';
import '../triage/desk-parts.css';
import './hand-off.css';

/** What is decided by a hand-off: to whom, what is asked, by when. */
export type HandedOff = {to: string; ask?: string; dueAt?: Instant};

type Props = {
  /** Logs it; false when that failed. */
  hand(choice: HandedOff): Promise<boolean>;
  /** After it was logged: its brief is next. */
  done(): void;
  close(): void;
};

const DAY = 86_400_000;

/** What stands in the field for the deadline: none, a moment to come, or why it cannot be. */
const deadline = (typed: string) =>
  typed === '' ? ({ok: true, at: undefined} as const) : snoozeUntil(typed, Date.now());

function Form({people, hand, done, close}: Props & {people: Colleague[]}) {
  const [chosen, choose] = useState(people[0]?.id ?? ELSE);
  const [typed, type] = useState('');
  const [ask, setAsk] = useState('');
  const [when, setWhen] = useState(() => localInput(Date.now() + DAY));
  const [wasTried, setTried] = useState(false);
  const name = people.find(({id}) => id === chosen)?.name ?? typed.trim();
  const due = deadline(when);
  const single = useSingle();
  const save = async () => {
    setTried(true);
    if (name === '' || !due.ok) return;
    const what = ask.trim();
    const choice = {
      to: name,
      ...(what === '' ? {} : {ask: what}),
      ...(due.at === undefined ? {} : {dueAt: due.at}),
    };
    if (await hand(choice)) done();
  };
  return (
    <form
      class="desk-form"
      onSubmit={event => {
        event.preventDefault();
        void single(save);
      }}
      noValidate
    >
      <WhoField
        people={people}
        chosen={chosen}
        typed={typed}
        error={wasTried && name === '' ? say('ui_hand_no_name') : undefined}
        choose={choose}
        type={type}
      />
      <Field label={say('ui_hand_ask')} hint={say('ui_hand_ask_hint')} optional>
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            maxLength={5_000}
            value={ask}
            onInput={event => setAsk(event.currentTarget.value)}
          />
        )}
      </Field>
      <TimeField
        label={say('ui_hand_due')}
        value={when}
        error={wasTried && !due.ok ? due.why : undefined}
        change={setWhen}
      />
      <div class="desk-quick">
        {snoozeTimes(Date.now()).map(({words, at}) => (
          <Button key={words} kind="quiet" onClick={() => setWhen(localInput(at))}>
            {say(words)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => setWhen('')}>
          {say('ui_hand_no_due')}
        </Button>
      </div>
      <FormEnd save={say('ui_hand_over')} close={close} />
    </form>
  );
}

/** Gives a mention to someone with authority: to whom, what is asked of them, and by when. */
export function HandOffForm(props: Props) {
  const people = useLive(() => live(() => readPrivate('people')), []);
  if (people.is === 'reading') return null;
  return <Form {...props} people={(people.is === 'there' && people.value) || []} />;
}
