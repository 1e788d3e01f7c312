import {useState} from 'preact/hooks';
import type {StormId} from '../../mention/storm-log';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {localInput} from '../../ui/moments';
import {TimeField} from '../../ui/time-field';
import {say} from '../../words';
import {working} from './working';

const MINUTE = 60_000;

type Props = {stormId: StormId; whom: string[]};

/** Who was told of it, how and when. */
export function ToldForm({stormId, whom: names}: Props) {
  const [whom, setWhom] = useState('');
  const [how, setHow] = useState('');
  const [at, setAt] = useState(() => localInput(Date.now()));
  const moment = +new Date(at);
  // The field knows no seconds: a moment of the running minute is not in the future
  const isWrong = Number.isNaN(moment) || moment > Date.now() + MINUTE;
  const save = async (event: Event) => {
    event.preventDefault();
    if (isWrong || whom.trim() === '') return;
    const by = how.trim() === '' ? {} : {how: how.trim()};
    const work = {kind: 'told', whom: whom.trim(), toldAt: moment, ...by} as const;
    if (!(await working(stormId, work, 'storms_noted_told'))) return;
    setWhom('');
    setHow('');
  };
  return (
    <form class="storm-told" onSubmit={event => void save(event)} noValidate>
      <Field label={say('storms_whom')}>
        {tied => (
          <input
            {...tied}
            list={`whom-${stormId}`}
            maxLength={300}
            value={whom}
            onInput={event => setWhom(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={`whom-${stormId}`}>
        {names.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={say('storms_how')} optional>
        {tied => (
          <input
            {...tied}
            maxLength={300}
            value={how}
            onInput={event => setHow(event.currentTarget.value)}
          />
        )}
      </Field>
      <TimeField
        label={say('storms_told_at')}
        value={at}
        error={isWrong ? say('storms_told_when') : undefined}
        change={setAt}
      />
      <div class="form-end">
        <Button type="submit" disabled={whom.trim() === ''}>
          {say('storms_told_save')}
        </Button>
      </div>
    </form>
  );
}

/** Anything else that should be known afterwards. */
export function NoteForm({stormId}: {stormId: StormId}) {
  const [text, setText] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const work = {kind: 'noted', text: text.trim()} as const;
    if (await working(stormId, work, 'storms_noted')) setText('');
  };
  return (
    <form class="storm-note" onSubmit={event => void save(event)}>
      <Field label={say('storms_note')}>
        {tied => (
          <textarea
            {...tied}
            rows={2}
            maxLength={10_000}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="form-end">
        <Button type="submit" disabled={text.trim() === ''}>
          {say('storms_note_save')}
        </Button>
      </div>
    </form>
  );
}
