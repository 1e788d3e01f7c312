import {useState} from 'preact/hooks';
import type {SendFailure, Webhook} from '../../mention/webhook';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {failureWords} from '../../ui/failure-words';
import {Mistake} from '../../ui/field';
import {sendFailureWords} from '../../ui/hand-off/failure-words';
import {say} from '../../words';
import {allowHost} from './allow';
import {newWebhook} from './draft';
import {formats} from './formats';
import {Removal} from './removal';
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

type CardProps = {webhook: Webhook; edit(): void; remove(): void};

function Card({webhook, edit, remove}: CardProps) {
  const {name, format, url} = webhook;
  const [tried, setTried] = useState<Tried>();
  const test = () => {
    setTried({is: 'sending'});
    void tryOne(webhook).then(setTried);
  };
  return (
    <li class="panel-card">
      <div class="brand-top">
        <h3>
          {name}
          <span class="people-role"> {say(formats[format].name)}</span>
        </h3>
        <Button disabled={tried?.is === 'sending'} onClick={test}>
          {say('dashboard_webhook_test')}
        </Button>
        <Button onClick={edit} aria-label={say('dashboard_edit_brand', name)}>
          {say('dashboard_edit')}
        </Button>
        <Button
          kind="quiet"
          icon="bin"
          aria-label={say('dashboard_remove', name)}
          onClick={remove}
        />
      </div>
      <p class="field-hint">{say('dashboard_webhook_to', new URL(url).host)}</p>
      {tried && <Said tried={tried} />}
    </li>
  );
}

/** Where briefs can be sent to, besides by mail and by hand. */
export function Webhooks({webhooks}: {webhooks: Webhook[]}) {
  const [edited, edit] = useState<Webhook>();
  const [removed, remove] = useState<Webhook>();
  const close = () => edit(undefined);
  const isNew = edited !== undefined && !webhooks.some(({id}) => id === edited.id);
  const form = edited && (
    <WebhookForm key={edited.id} webhook={edited} isNew={isNew} close={close} />
  );
  return (
    <section class="people-part">
      <h2>{say('dashboard_webhooks')}</h2>
      <p class="field-hint">{say('dashboard_webhooks_hint')}</p>
      <ul class="panel-cards">
        {webhooks.map(webhook =>
          edited?.id === webhook.id ? (
            <li key={webhook.id}>{form}</li>
          ) : (
            <Card
              key={webhook.id}
              webhook={webhook}
              edit={() => edit(webhook)}
              remove={() => remove(webhook)}
            />
          ),
        )}
      </ul>
      {isNew && form}
      {!edited && (
        <Button icon="plus" onClick={() => edit(newWebhook())}>
          {say('dashboard_webhook_add')}
        </Button>
      )}
      {removed && (
        <Removal
          name={removed.name}
          hint={say('dashboard_webhook_remove_hint')}
          remove={() => ask('webhook.removed', {id: removed.id})}
          close={() => remove(undefined)}
        />
      )}
    </section>
  );
}
