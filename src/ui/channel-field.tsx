import {say} from '../words';
import type {Channel} from './channels';
import {Field} from './field';

type Props = {
  channels: Channel[];
  chosen: string;
  choose(name: string): void;
};

/** How the author heard from us. */
export function ChannelField({channels, chosen, choose}: Props) {
  return (
    <Field label={say('popup_contact_how')}>
      {tied => (
        <select {...tied} value={chosen} onChange={event => choose(event.currentTarget.value)}>
          {channels.map(([name, words]) => (
            <option key={name} value={name}>
              {say(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
