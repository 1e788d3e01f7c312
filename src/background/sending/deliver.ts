import {browser} from '../../browser';
import type {Instant} from '../../mention/post';
import {isFinal, type SendFailure, type Webhook} from '../../mention/webhook';
import {webhookToSend} from '../../store/read/webhook';
import type {Outgoing} from '../../store/rows';
import {StoreUnavailable} from '../../store/unavailable';
import {
  claimOutgoing,
  dueOutgoing,
  forgetDelivered,
  noteDelivered,
  noteFailure,
} from '../../store/write/outgoing';
import {LONGEST_WAIT_MS, nextTry} from './back-off';
import {post} from './post';

/** What arrived stays in sight for so long. */
const SHOWN_MS = 30 * 24 * 60 * 60_000;

/** The permission that a webhook needs: its host, on any port. */
const isAllowed = ({url}: Webhook): Promise<boolean> =>
  browser.permissions.contains({origins: [`https://${new URL(url).hostname}/*`]});

/** What is sent, its key, and for which address and in whose shape it was written, where it waited. */
type Sent = {key: string; body: string} & Partial<Pick<Webhook, 'url' | 'format'>>;

/** What was written for one address is not another's to read, whoever changed the webhook since. */
function notFor({url, format}: Webhook, sent: Sent): SendFailure | undefined {
  if ((sent.format ?? format) !== format) return {is: 'other format'};
  return (sent.url ?? url) === url ? undefined : {is: 'other address'};
}

/** Sends something to a webhook as it is set up now; undefined when it arrived. */
export async function sendTo(
  webhookId: string,
  sent: Sent,
  now: Instant,
): Promise<SendFailure | undefined> {
  const {webhook, secrets} = (await webhookToSend(webhookId)) ?? {};
  if (!webhook || !secrets) return {is: 'no webhook'};
  const changed = notFor(webhook, sent);
  if (changed) return changed;
  if (!(await isAllowed(webhook))) return {is: 'no permission'};
  return post({url: webhook.url, body: sent.body, key: sent.key, secrets}, now);
}

/** Tries one; whatever comes of it is noted, at the worst by whoever finds what we left. */
async function tryOne({id}: Outgoing): Promise<SendFailure | undefined> {
  const claimed = await claimOutgoing(id, Date.now());
  if (!claimed) return undefined;
  const wasCutOff = claimed.sendingSince !== undefined;
  const failure: SendFailure | undefined = wasCutOff
    ? {is: 'cut off'}
    : await sendTo(claimed.webhookId, {...claimed, key: id}, Date.now());
  const at = Date.now();
  if (failure)
    await noteFailure(id, failure, {at, nextAt: nextTry(claimed.tries + 1, failure, at)});
  else await noteDelivered(id, at);
  return failure;
}

/** To one webhook one after the other; where it does not answer, the others are for the next minute. */
async function tryEach(rows: Outgoing[]): Promise<void> {
  for (const row of rows) {
    const failure = await tryOne(row);
    if (failure && !isFinal(failure)) return;
  }
}

/**
 * Sends what is due, to each webhook by itself. What is sent is claimed first, so that a worker
 * that dies over it, or two that wake at once, send nothing twice without saying so.
 */
export async function deliver(now: Instant): Promise<void> {
  try {
    const due = await dueOutgoing(now, LONGEST_WAIT_MS);
    const webhooks = [...new Set(due.map(({webhookId}) => webhookId))];
    await Promise.all(webhooks.map(id => tryEach(due.filter(({webhookId}) => webhookId === id))));
    await forgetDelivered(now - SHOWN_MS);
  } catch (error) {
    // Nothing can be noted while the store is shut; the next alarm tries again
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
