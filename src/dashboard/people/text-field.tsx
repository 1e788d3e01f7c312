import {Field} from '../../ui/field';

type Props = {
  label: string;
  hint?: string;
  /** What is typed: a keyboard on glass goes by it, and a secret is not shown. */
  of?: 'text' | 'email' | 'url' | 'secret';
  value: string;
  error?: string | undefined;
  optional?: boolean;
  change(value: string): void;
};

const NAME = 300;
const LONG = 2_000;

/** One line of text with its label. */
export function TextField(props: Props) {
  const {label, hint, of = 'text', value, error, optional = false, change} = props;
  const common = {
    value,
    maxLength: of === 'url' || of === 'secret' ? LONG : NAME,
    autocomplete: 'off' as const,
    onInput: (event: {currentTarget: HTMLInputElement}) => change(event.currentTarget.value),
  };
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {tied =>
        of === 'secret' ? (
          <input {...tied} {...common} type="password" />
        ) : (
          <input {...tied} {...common} type="text" inputMode={of} />
        )
      }
    </Field>
  );
}
