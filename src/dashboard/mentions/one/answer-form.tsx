import {useState} from 'preact/hooks';
import type {Choice} from '../../../mention/decision';
import type {Mention} from '../../../mention/mention';
import {answerTime, linkRefused} from '../../../ui/answer-time';
import {ChannelField} from '../../../ui/channel-field';
import {type Channel, privateChannels} from '../../../ui/channels';
import {Field} from '../../../ui/field';
import {FormEnd} from '../../../ui/form-end';
import {localInput} from '../../../ui/moments';
import {TimeField} from '../../../ui/time-field';
import {say} from '../../../words';

/** In the thread, or in private. */
const channels: Channel[] = [['reply', 'dashboard_channel_reply'], ...privateChannels];

type Props = {mention: Mention; log(choice: Choice): Promise<boolean>; close(): void};

function choiceOf(channel: string, at: number, link: string): Choice {
  if (channel !== 'reply') return {kind: 'private contact', contactAt: at, channel};
  const url = link === '' ? {} : {replyUrl: link};
  return {kind: 'answered', how: 'by hand', replyAt: at, ...url};
}

/** Logs that the author heard from us: in the thread or in private, and when. */
export function AnswerForm({mention, log, close}: Props) {
  const [channel, setChannel] = useState('reply');
  const [when, setWhen] = useState(() => localInput(Date.now()));
  const [typed, setLink] = useState('');
  const [wasTried, setTried] = useState(false);
  const link = channel === 'reply' ? typed.trim() : '';
  const [time, badLink] = [answerTime(when, mention, Date.now()), linkRefused(link)];
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!time.ok || badLink !== undefined) return;
    if (await log(choiceOf(channel, time.at, link))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void save(event)} noValidate>
      <ChannelField channels={channels} chosen={channel} choose={setChannel} />
      <TimeField
        label={say('popup_answer_when')}
        value={when}
        error={wasTried && !time.ok ? time.why : undefined}
        change={setWhen}
      />
      {channel === 'reply' && (
        <Field label={say('popup_answer_link')} optional error={wasTried ? badLink : undefined}>
          {tied => (
            <input
              {...tied}
              type="url"
              value={typed}
              onInput={event => setLink(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <FormEnd save={say('popup_answer_save')} close={close} />
    </form>
  );
}
