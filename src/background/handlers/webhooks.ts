import {limits} from '../../mention/limits';
import type {Webhook} from '../../mention/webhook';
import type {Handler} from '../../messages/answer';
import type {Ask} from '../../messages/contract';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {webhookBody} from '../../report/brief';
import type {WebhookSecrets} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {writePrivates} from '../../store/write/private';
import {say} from '../../words';
import {inWords} from '../in-words';
import {sendTo} from '../sending/deliver';
import {inTurn} from '../turn';

const webhooks = async () => (await readPrivate('webhooks')) ?? [];
const allSecrets = async () => (await readPrivate('webhook secrets')) ?? {};

/** https only, and no name or password in the address, where they would be shown and logged. */
function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') {
    throw new Refused('not allowed', say('worker_webhook_address'));
  }
}

/** What lets us in at one host is told to no other. */
function kept(before: Webhook | undefined, now: Webhook, secrets: WebhookSecrets | undefined) {
  const isSameHost = before && new URL(before.url).host === new URL(now.url).host;
  return isSameHost ? secrets?.authorization : undefined;
}

function secretsOf(
  {webhook, signing, authorization}: Ask<'webhook.saved'>,
  before: Webhook | undefined,
  secrets: WebhookSecrets | undefined,
): WebhookSecrets {
  const sign = signing ?? secrets?.signing;
  if (sign === undefined) throw new Refused('not allowed', say('worker_webhook_secret'));
  const letIn = authorization === undefined ? kept(before, webhook, secrets) : authorization;
  return {signing: sign, ...(typeof letIn === 'string' ? {authorization: letIn} : {})};
}

/** A person sets up where briefs can be sent to, or changes it. */
export const webhookSaved: Handler<'webhook.saved'> = {
  from: 'own page',
  shape: fromOwnPage['webhook.saved'],
  handle: inWords(async asked => {
    const {webhook} = asked;
    checkAddress(webhook.url);
    await inTurn('webhooks', async () => {
      const [all, secrets] = [await webhooks(), await allSecrets()];
      const before = all.find(({id}) => id === webhook.id);
      if (!before && all.length >= limits.webhooks) {
        throw new Refused('not allowed', say('worker_webhooks_full', limits.webhooks));
      }
      const own = secretsOf(asked, before, secrets[webhook.id]);
      const value = before
        ? all.map(one => (one.id === webhook.id ? webhook : one))
        : [...all, webhook];
      await writePrivates([
        {key: 'webhooks', value},
        {key: 'webhook secrets', value: {...secrets, [webhook.id]: own}},
      ]);
    });
    return {kept: true};
  }),
};

/** Nothing is sent there any more; what waited for it says so. */
export const webhookRemoved: Handler<'webhook.removed'> = {
  from: 'own page',
  shape: fromOwnPage['webhook.removed'],
  handle: inWords(({id}) =>
    inTurn('webhooks', async () => {
      const all = await webhooks();
      const value = all.filter(one => one.id !== id);
      const {[id]: _, ...others} = await allSecrets();
      await writePrivates([
        {key: 'webhooks', value},
        {key: 'webhook secrets', value: others},
      ]);
      return {removed: value.length < all.length};
    }),
  ),
};

/** A trial: it says of itself that it is none of the real ones. */
function trial(format: Webhook['format'], key: string, now: number): string {
  const brief = {
    title: say('worker_trial_title'),
    parts: [{is: 'asked' as const, heading: say('extension_name'), lines: [say('worker_trial')]}],
  };
  return webhookBody(format, {id: key, at: new Date(now).toISOString(), brief, isTrial: true});
}

/** A person wants to see whether a webhook works. */
export const webhookTested: Handler<'webhook.tested'> = {
  from: 'own page',
  shape: fromOwnPage['webhook.tested'],
  handle: inWords(async ({id}) => {
    const webhook = (await webhooks()).find(one => one.id === id);
    if (!webhook) return {failure: {is: 'no webhook'}};
    const [key, now] = [crypto.randomUUID(), Date.now()];
    const failure = await sendTo(id, {key, body: trial(webhook.format, key, now)}, now);
    return {failure: failure ?? null};
  }),
};
