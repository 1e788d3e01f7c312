import {useId, useMemo} from 'preact/hooks';
import {Field} from '../../ui/field';

type Props = {
  label: string;
  hint?: string;
  zone: string;
  mistake: string | undefined;
  change(zone: string): void;
};

/** A time zone: typed, with all that the browser knows offered. */
export function ZoneField({label, hint, zone, mistake, change}: Props) {
  const list = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <Field label={label} hint={hint} error={mistake}>
      {tied => (
        <>
          <input
            {...tied}
            list={list}
            autocomplete="off"
            spellcheck={false}
            value={zone}
            onInput={event => change(event.currentTarget.value)}
          />
          <datalist id={list}>
            {zones.map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
