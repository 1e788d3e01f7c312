import {limits} from '../../mention/limits';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {webhookBody} from '../../report/brief';
import {readPrivate} from '../../store/read/private';
import {dropOutgoing, putOutgoing, retryOutgoing} from '../../store/write/outgoing';
import {say} from '../../words';
import {inWords} from '../in-words';
import {deliver} from '../sending/deliver';

/** A person sends a brief to a webhook: it is kept first, and tried at once. */
export const briefSent: Handler<'brief.sent'> = {
  from: 'own page',
  shape: fromOwnPage['brief.sent'],
  handle: inWords(async ({step, mentionId, webhookId, brief}) => {
    const webhook = (await readPrivate('webhooks'))?.find(({id}) => id === webhookId);
    if (!webhook) throw new Refused('not allowed', say('worker_webhook_gone'));
    const now = Date.now();
    const parcel = {id: step, at: new Date(now).toISOString(), brief};
    const row = {
      id: step,
      mentionId,
      webhookId,
      to: webhook.name,
      title: brief.title,
      body: webhookBody(webhook.format, parcel),
      url: webhook.url,
      format: webhook.format,
      at: now,
      tries: 0,
      nextAt: now,
    };
    if ((await putOutgoing(row, limits.outgoing)) === 'no room') {
      throw new Refused('not allowed', say('worker_outgoing_full', limits.outgoing));
    }
    void deliver(now); // Nobody has to wait for the other side; what becomes of it is noted
    return {id: step};
  }),
};

/** A person has something tried again at once. */
export const outgoingRetried: Handler<'outgoing.retried'> = {
  from: 'own page',
  shape: fromOwnPage['outgoing.retried'],
  handle: inWords(async ({id}) => {
    const retried = await retryOutgoing(id, Date.now());
    void deliver(Date.now());
    return {retried};
  }),
};

/** A person gives something up that waits, or has seen that it arrived. */
export const outgoingDropped: Handler<'outgoing.dropped'> = {
  from: 'own page',
  shape: fromOwnPage['outgoing.dropped'],
  handle: inWords(async ({id}) => ({dropped: await dropOutgoing(id)})),
};
