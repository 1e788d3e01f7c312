import {useState} from 'preact/hooks';
import type {Colleague} from '../../mention/colleague';
import type {Mention} from '../../mention/mention';
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
import {useTyped} from '../use-typed';
import {useSingle} from './use-single';
import {ELSE, WhoField} from './who-field';
import '../triage/desk-parts.css';
import './hand-off.css';

/** What is decided by a hand-off: to whom, what is asked, by when. */
export type HandedOff = {to: string; ask?: string; dueAt?: Instant};

type Props = {
  mention: Mention;
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

function Form({mention, people, hand, done, close}: Props & {people: Colleague[]}) {
  const [tomorrow] = useState(() => localInput(Date.now() + DAY));
  const given = {to: people[0]?.id ?? ELSE, name: '', ask: '', when: tomorrow};
  const {typed, type, forget} = useTyped(`hand-off ${mention.id}`, given);
  const {to, ask, when} = typed;
  const [wasTried, setTried] = useState(false);
  const name = people.find(({id}) => id === to)?.name ?? typed.name.trim();
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
    if (!(await hand(choice))) return;
    forget();
    done();
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
        chosen={to}
        typed={typed.name}
        error={wasTried && name === '' ? say('ui_hand_no_name') : undefined}
        choose={id => type('to', id)}
        type={text => type('name', text)}
      />
      <Field label={say('ui_hand_ask')} hint={say('ui_hand_ask_hint')} optional>
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            maxLength={5_000}
            value={ask}
            onInput={event => type('ask', event.currentTarget.value)}
          />
        )}
      </Field>
      <TimeField
        label={say('ui_hand_due')}
        value={when}
        error={wasTried && !due.ok ? due.why : undefined}
        change={moment => type('when', moment)}
      />
      <div class="desk-quick">
        {snoozeTimes(Date.now()).map(({words, at}) => (
          <Button key={words} kind="quiet" onClick={() => type('when', localInput(at))}>
            {say(words)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => type('when', '')}>
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
