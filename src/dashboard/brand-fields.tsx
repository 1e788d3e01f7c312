import {Choice} from '../ui/choice';
import {Field} from '../ui/field';
import {say} from '../words';
import {AccountsField} from './accounts-field';
import type {Draft, Mistakes} from './draft';
import {QueryField} from './query-field';

type Props = {draft: Draft; mistakes: Mistakes; change(parts: Partial<Draft>): void};

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

/** The query and the ignore phrases, for those who want to see or write them. */
export function QueryFields({draft, mistakes, change}: Props) {
  return (
    <>
      <QueryField draft={draft} mistakes={mistakes.query} change={change} />
      <Field label={say('dashboard_ignore')} hint={say('dashboard_ignore_hint')} optional>
        {tied => (
          <textarea
            {...tied}
            rows={2}
            placeholder="acme pie"
            value={draft.ignore}
            onInput={event => change({ignore: event.currentTarget.value})}
          />
        )}
      </Field>
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
