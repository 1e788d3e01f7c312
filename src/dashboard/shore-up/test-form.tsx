import {useState} from 'preact/hooks';
import type {ContactPoint} from '../../mention/contact-point';
import {ask} from '../../messages/ask';
import {Choice} from '../../ui/choice';
import {Field, Mistake} from '../../ui/field';
import {FormEnd} from '../../ui/form-end';
import {localInput} from '../../ui/moments';
import {TimeField} from '../../ui/time-field';
import {say} from '../../words';
import {TextField} from '../people/text-field';
import {saving} from '../saving';
import {type TestDraft, testIn, testMistakes} from './test-draft';
import {contactResults, resultWords} from './words';

type Props = {point: ContactPoint; person: string; close(): void};

type ResultProps = {
  draft: TestDraft;
  error: string | undefined;
  change(part: Partial<TestDraft>): void;
};

function Result({draft, error, change}: ResultProps) {
  return (
    <fieldset class="shore-results">
      <legend class="field-label">{say('shore_test_result')}</legend>
      {contactResults.map(result => (
        <Choice
          key={result}
          type="radio"
          name="shore-result"
          checked={draft.result === result}
          choose={() => change({result})}
        >
          {resultWords(result)}
        </Choice>
      ))}
      {error !== undefined && <Mistake>{error}</Mistake>}
    </fieldset>
  );
}

/** Logs that somebody tried a contact point as a customer would, and what came of it. */
export function TestForm({point, person, close}: Props) {
  const [draft, setDraft] = useState<TestDraft>(() => ({
    id: crypto.randomUUID(),
    by: person,
    at: localInput(Date.now()),
    result: undefined,
    minutes: '',
    note: '',
  }));
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<TestDraft>) => setDraft(before => ({...before, ...part}));
  const mistakes = wasTried ? testMistakes(draft, Date.now()) : {};
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const {result} = draft;
    if (result === undefined || Object.keys(testMistakes(draft, Date.now())).length > 0) return;
    const test = testIn(draft, result, point.id);
    const log = () => ask('contact.tested', {test});
    const isLogged = await saving(log, say('shore_test_logged', point.name), () =>
      ask('test.removed', {id: test.id}),
    );
    if (isLogged) close();
  };
  return (
    <form
      class="shore-form"
      aria-label={say('shore_test_log_of', point.name)}
      onSubmit={event => void save(event)}
      noValidate
    >
      <div class="narrow-fields">
        <TextField
          label={say('shore_test_by')}
          value={draft.by}
          optional
          change={by => change({by})}
        />
        <TimeField
          label={say('shore_test_at')}
          value={draft.at}
          error={mistakes.at}
          change={at => change({at})}
        />
      </div>
      <Result draft={draft} error={mistakes.result} change={change} />
      <div class="narrow-fields">
        {draft.result === 'human' && (
          <Field label={say('shore_test_minutes')} error={mistakes.minutes} optional>
            {tied => (
              <input
                {...tied}
                inputMode="decimal"
                value={draft.minutes}
                onInput={event => change({minutes: event.currentTarget.value})}
              />
            )}
          </Field>
        )}
        <TextField
          label={say('shore_test_note')}
          value={draft.note}
          optional
          change={note => change({note})}
        />
      </div>
      <FormEnd save={say('shore_test_log')} close={close} />
    </form>
  );
}
