import {useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {answerTime} from '../ui/answer-time';
import {ChannelField} from '../ui/channel-field';
import {privateChannels} from '../ui/channels';
import {FormEnd} from '../ui/form-end';
import {localInput} from '../ui/moments';
import {now} from '../ui/now';
import {TimeField} from '../ui/time-field';
import {say} from '../words';
import {choices} from './choices';

/** Logs that the author heard from us in private: how, and when. */
export function ContactForm({mention, close}: {mention: Mention; close(): void}) {
  const [channel, setChannel] = useState('e-mail');
  const [when, setWhen] = useState(() => localInput(now.peek()));
  const [wasTried, setTried] = useState(false);
  const time = answerTime(when, mention, Date.now());
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (time.ok && (await choices.inPrivate(mention, time.at, channel))) close();
  };
  return (
    <form class="card-form" onSubmit={save} noValidate>
      <ChannelField channels={privateChannels} chosen={channel} choose={setChannel} />
      <TimeField
        label={say('popup_contact_when')}
        value={when}
        error={wasTried && !time.ok ? time.why : undefined}
        change={setWhen}
      />
      <FormEnd save={say('popup_contact_save')} close={close} />
    </form>
  );
}
