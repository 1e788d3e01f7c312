import {Field} from './field';

type Props = {
  label: string;
  hint?: string;
  /** A moment as the browser writes it in such a field: local time, to the minute. */
  value: string;
  error: string | undefined;
  change(value: string): void;
};

/** A moment to be chosen, in the person's own time. */
export function TimeField({label, hint, value, error, change}: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {tied => (
        <input
          {...tied}
          type="datetime-local"
          value={value}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
