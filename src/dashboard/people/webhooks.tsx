import {useState} from 'preact/hooks';
import type {SendFailure, Webhook} from '../../mention/webhook';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {failureWords} from '../../ui/failure-words';
import {Mistake} from '../../ui/field';
import {sendFailureWords} from '../../ui/hand-off/failure-words';
import {say} from '../../words';
import {type Acts, EditRemove} from '../edit-remove';
import {allowHost} from './allow';
import {newWebhook} from './draft';
import {formats} from './formats';
import {KeptList} from './kept-list';
import {WebhookForm} from './webhook-form';

/** What became of a trial. */
type Tried = {is: 'sending' | 'arrived' | 'not allowed'} | {is: 'failed'; why: string};

const outcome = (failure: SendFailure | null): Tried =>
  failure ? {is: 'failed', why: sendFailureWords(failure)} : {is: 'arrived'};

function Said({tried}: {tried: Tried}) {
  if (tried.is === 'sending') return <p role="status">{say('ui_sent_sending')}</p>;
  if (tried.is === 'arrived') return <p role="status">{say('dashboard_webhook_arrived')}</p>;
  return (
    <Mistake>{tried.is === 'failed' ? tried.why : say('dashboard_webhook_not_allowed')}</Mistake>
  );
}

async function tryOne({id, url}: Webhook): Promise<Tried> {
  try {
    if (!(await allowHost(url))) return {is: 'not allowed'};
    const {failure} = await ask('webhook.tested', {id});
    return outcome(failure);
  } catch (error) {
    return {is: 'failed', why: failureWords(error)};
  }
}

function Card({webhook, acts}: {webhook: Webhook; acts: Acts}) {
  const {name, format, url} = webhook;
  const [tried, setTried] = useState<Tried>();
  const test = () => {
    setTried({is: 'sending'});
    void tryOne(webhook).then(setTried);
  };
  return (
    <>
      <div class="brand-top">
        <h3>
          {name}
          <span class="people-role"> {say(formats[format].name)}</span>
        </h3>
        <Button
          isBusy={tried?.is === 'sending'}
          aria-label={say('dashboard_webhook_test_of', name)}
          onClick={test}
        >
          {say('dashboard_webhook_test')}
        </Button>
        <EditRemove name={name} {...acts} />
      </div>
      <p class="field-hint">{say('dashboard_webhook_to', new URL(url).host)}</p>
      {tried && <Said tried={tried} />}
    </>
  );
}

/** Where briefs can be sent to, besides by mail and by hand. */
export function Webhooks({webhooks}: {webhooks: Webhook[]}) {
  return (
    <KeptList
      all={webhooks}
      title={say('dashboard_webhooks')}
      hint={say('dashboard_webhooks_hint')}
      add={{words: say('dashboard_webhook_add'), make: newWebhook}}
      removal={{
        hint: say('dashboard_webhook_remove_hint'),
        work: ({id}) => ask('webhook.removed', {id}),
      }}
      card={(webhook, acts) => <Card webhook={webhook} acts={acts} />}
      form={(webhook, isNew, close) => (
        <WebhookForm key={webhook.id} webhook={webhook} isNew={isNew} close={close} />
      )}
    />
  );
}
