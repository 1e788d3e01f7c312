import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import {say} from '../words';
import './field.css';
import {Icon} from './icon';

/** What the input of a field must carry to be tied to its label, hint and error. */
export type Tied = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
  class: 'input';
};

type Props = {
  label: string;
  hint?: ComponentChildren;
  /** Why what stands in the field is refused, in words. */
  error?: string | undefined;
  optional?: boolean;
  children(tied: Tied): ComponentChildren;
};

/** A mistake in words, beside what it is about; spoken as soon as it appears. */
export function Mistake({id, children}: {id?: string; children: ComponentChildren}) {
  return (
    <div id={id} class="field-error" role="alert">
      <Icon name="warning" />
      <span>{children}</span>
    </div>
  );
}

/** A labelled input with its hint, and beside it why its value is refused. */
export function Field({label, hint, error, optional, children}: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
        {optional && <span class="field-optional"> {say('ui_optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error !== undefined,
        class: 'input',
      })}
      {error !== undefined && <Mistake id={`${id}-error`}>{error}</Mistake>}
      {hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
