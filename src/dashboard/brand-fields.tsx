import {useMemo} from 'preact/hooks';
import type {Brand} from '../settings/settings';
import {Button} from '../ui/button';
import {Choice} from '../ui/choice';
import {Field} from '../ui/field';
import {say} from '../words';
import {AccountsField} from './accounts-field';
import {type Draft, formFor, type Mistakes, queryOf} from './draft';
import {QueryField, QuerySentence} from './query-field';
import {useExplained} from './use-settled';

type Props = {draft: Draft; mistakes: Mistakes; change(parts: Partial<Draft>): void};
/** In the editor the query is said in words beneath it, and the saved one where it stays in force. */
type QueryProps = Props & {explains?: boolean; saved?: Brand | undefined};

/** The query that holds meanwhile, said where the new one cannot be saved. */
function InForce({saved, mistakes}: Pick<QueryProps, 'saved' | 'mistakes'>) {
  if (!saved || (mistakes.query === undefined && mistakes.ignore === undefined)) return null;
  return (
    <div class="in-force">
      <p>{say('dashboard_old_in_force')}</p>
      <code>{saved.query}</code>
    </div>
  );
}

/** What the brand is called: enough for a query that works. */
export function NameFields({draft, mistakes, change}: Props) {
  const isWritten = draft.ownQuery !== undefined;
  return (
    <>
      <Field label={say('dashboard_name')} error={mistakes.name}>
        {tied => (
          <input
            {...tied}
            maxLength={300}
            autocomplete="organization"
            placeholder="Acme"
            value={draft.name}
            onInput={event => change({name: event.currentTarget.value})}
          />
        )}
      </Field>
      {!isWritten && (
        <>
          <Field label={say('dashboard_spellings')} hint={say('dashboard_spellings_hint')} optional>
            {tied => (
              <textarea
                {...tied}
                rows={2}
                placeholder={'Acme Corp\nacmecorp'}
                value={draft.spellings}
                onInput={event => change({spellings: event.currentTarget.value})}
              />
            )}
          </Field>
          <Choice
            type="checkbox"
            checked={draft.exact}
            choose={exact => change({exact})}
            hint={say('dashboard_exact_hint')}
          >
            {say('dashboard_exact')}
          </Choice>
        </>
      )}
    </>
  );
}

type LinesProps = {
  label: string;
  hint: string;
  placeholder: string;
  value: string;
  error?: string | undefined;
  change(value: string): void;
};

/** Words typed one a line; a field that may stay empty. */
function LinesField({label, hint, placeholder, value, error, change}: LinesProps) {
  return (
    <Field label={label} hint={hint} error={error} optional>
      {tied => (
        <textarea
          {...tied}
          rows={1}
          placeholder={placeholder}
          value={value}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What must occur too and what must not: a narrow search without a single operator. */
export function NarrowFields({draft, change}: Omit<Props, 'mistakes'>) {
  if (draft.ownQuery !== undefined) return null;
  return (
    <div class="narrow-fields">
      <LinesField
        label={say('dashboard_also')}
        hint={say('dashboard_also_hint')}
        placeholder="refund"
        value={draft.also}
        change={also => change({also})}
      />
      <LinesField
        label={say('dashboard_without')}
        hint={say('dashboard_without_hint')}
        placeholder="recipe"
        value={draft.without}
        change={without => change({without})}
      />
    </div>
  );
}

/** Says that a query is written by hand, and whether the form can show it. */
function ByHand({draft, change}: Omit<Props, 'mistakes'>) {
  const query = useExplained(queryOf(draft));
  const form = useMemo(() => formFor(draft.name, query), [draft.name, query]);
  if (draft.ownQuery === undefined) return null;
  return (
    <p class="by-hand">
      <span>{say(form ? 'dashboard_by_hand_too' : 'dashboard_by_hand')}</span>
      <Button kind="quiet" icon="undo" onClick={() => change(form ?? {ownQuery: undefined})}>
        {say(form ? 'dashboard_to_form' : 'dashboard_query_suggested')}
      </Button>
    </p>
  );
}

/** The query and the ignore phrases, for those who want to see or write them. */
export function QueryFields({draft, mistakes, change, explains = false, saved}: QueryProps) {
  return (
    <>
      <QueryField draft={draft} mistakes={mistakes.query} change={change} />
      {explains && <QuerySentence query={queryOf(draft)} />}
      <InForce saved={saved} mistakes={mistakes} />
      <ByHand draft={draft} change={change} />
      <LinesField
        label={say('dashboard_ignore')}
        hint={say('dashboard_ignore_hint')}
        placeholder="acme pie"
        value={draft.ignore}
        error={mistakes.ignore}
        change={ignore => change({ignore})}
      />
    </>
  );
}

/** Whose posts are ours, which mentions need a reply, and how soon. */
export function AnswerFields({draft, mistakes, change}: Props) {
  const policy = (needsReply: Draft['needsReply']) => ({
    type: 'radio' as const,
    name: 'needs-reply',
    checked: draft.needsReply === needsReply,
    choose: () => change({needsReply}),
  });
  return (
    <>
      <AccountsField accounts={draft.accounts} change={accounts => change({accounts})} />
      <fieldset class="field">
        <legend class="field-label">{say('dashboard_needs_reply')}</legend>
        <Choice {...policy('everything')}>{say('dashboard_needs_everything')}</Choice>
        <Choice {...policy('concerns')} hint={say('dashboard_needs_concerns_hint')}>
          {say('dashboard_needs_concerns')}
        </Choice>
      </fieldset>
      <Field
        label={say('dashboard_own_target')}
        hint={say('dashboard_own_target_hint')}
        error={mistakes.target}
        optional
      >
        {tied => (
          <input
            {...tied}
            inputMode="decimal"
            size={8}
            value={draft.target}
            onInput={event => change({target: event.currentTarget.value})}
          />
        )}
      </Field>
    </>
  );
}
