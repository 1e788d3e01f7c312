import {useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import {live, readPrivate} from '../../store/read';
import {placeholders, unknownPlaceholders} from '../../triage/reply';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {kindWords} from '../../ui/triage/kinds';
import {type RepliedTo, repliedTo, type Templates, templateOf} from '../../ui/triage/templates';
import {useLive} from '../../ui/use-live';
import {language, say} from '../../words';
import {saving} from '../saving';

const listed = (names: string[]): string => new Intl.ListFormat(language()).format(names);
const known = listed(placeholders.map(name => `{${name}}`));

/** Why a template cannot be saved as it is; undefined where it can. */
function wrong(text: string): string | undefined {
  if (text.trim() === '') return say('dashboard_template_empty');
  const unknown = unknownPlaceholders(text);
  if (unknown.length === 0) return undefined;
  return say('worker_unknown_placeholder', listed(unknown), known);
}

type Props = {kind: RepliedTo; own: Templates};

function Template({kind, own}: Props) {
  const kept = templateOf(kind, own);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? kept;
  const problem = wrong(text);
  const save = async (next: string | null) => {
    const words = say('dashboard_template_saved', kindWords(kind));
    const work = () => ask('template.changed', {kind, text: next});
    if (await saving(work, words)) setTyped(undefined);
  };
  return (
    <form
      class="panel-card"
      onSubmit={event => {
        event.preventDefault();
        if (problem === undefined) void save(text);
      }}
    >
      <Field label={kindWords(kind)} error={problem}>
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={3}
            maxLength={5_000}
            value={text}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="form-end">
        <Button type="submit" disabled={text === kept || problem !== undefined}>
          {say('dashboard_template_save')}
        </Button>
        {own[kind] !== undefined && (
          <Button kind="quiet" onClick={() => void save(null)}>
            {say('dashboard_template_given')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The reply templates of each kind that is answered, to be put in one's own words. */
export function ReplyTemplates() {
  const own = useLive(() => live(() => readPrivate('templates')), []);
  if (own.is !== 'there') return null;
  return (
    <div class="panel-cards">
      <p class="field-hint">{say('dashboard_templates_hint', known)}</p>
      {repliedTo.map(kind => (
        <Template key={kind} kind={kind} own={own.value ?? {}} />
      ))}
    </div>
  );
}
