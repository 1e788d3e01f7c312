import {ask} from '../messages/ask';
import {live, readPrivate} from '../store/read';
import {say} from '../words';
import {Button} from './button';
import {failureWords} from './failure-words';
import {toast} from './toast';
import {useLive} from './use-live';
import './was-you.css';

/** An account that a person is asked about, as this view shows it. */
type Asked = {
  id: string;
  account: {host: string; handle?: string};
  name: string;
  post: {body: string};
};

async function answer({id, name}: Asked, isOurs: boolean): Promise<void> {
  try {
    await ask('account.answered', {id, isOurs});
    const words = isOurs ? say('ui_was_you_remembered', name) : say('ui_was_you_noted');
    toast.value = {kind: 'done', words};
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
  }
}

function Question({asked}: {asked: Asked}) {
  const {account, name, post} = asked;
  return (
    <section class="was-you" aria-label={say('ui_was_you')}>
      <p>
        <strong>{say('ui_was_you')}</strong>{' '}
        {say('ui_was_you_wrote', account.handle ?? name, account.host)}
      </p>
      <p class="was-you-words" dir="auto">
        {post.body}
      </p>
      <p class="field-hint">{say('ui_was_you_why')}</p>
      <div class="was-you-ways">
        <Button icon="check" onClick={() => void answer(asked, true)}>
          {say('ui_was_you_yes')}
        </Button>
        <Button kind="quiet" onClick={() => void answer(asked, false)}>
          {say('ui_was_you_no')}
        </Button>
      </div>
    </section>
  );
}

/** Asks about accounts that wrote where the person just did; nothing while there is none to ask about. */
export function WasYou() {
  const offers = useLive(() => live(() => readPrivate('account offers')), []);
  const open = offers.is === 'there' ? (offers.value?.open ?? []) : [];
  return (
    <>
      {open.map(asked => (
        <Question key={asked.id} asked={asked} />
      ))}
    </>
  );
}
