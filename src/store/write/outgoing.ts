import type {Instant} from '../../mention/post';
import type {SendFailure} from '../../mention/webhook';
import {mayHaveArrived} from '../../mention/webhook';
import {database, withStore} from '../database';
import {webhookToSend} from '../read/webhook';
import type {Outgoing} from '../rows';
import {UnknownMention} from './decide';

/** Somebody else is sending it just now; after this time they are known to have died over it. */
const SENDING_MS = 60_000;

const change = <T>(work: () => Promise<T>): Promise<T> => {
  const {mentions, outbox} = database;
  // Dexie follows native awaits only in a function that is `async` by its own syntax
  return withStore(() => database.transaction('rw', mentions, outbox, async () => await work()));
};

/** What became of putting something into the outbox: it is there, or there is no room. */
export type Put = 'waits' | 'no room';

/**
 * Puts a brief into the outbox, once under its key.
 * @param most how many may wait at once
 * @throws UnknownMention when its mention is not kept, as after erasing
 */
export function putOutgoing(row: Outgoing, most: number): Promise<Put> {
  return change(async () => {
    if (await database.outbox.get(row.id)) return 'waits';
    if (!(await database.mentions.get(row.mentionId))) throw new UnknownMention(row.mentionId);
    const waiting = await database.outbox
      .filter(({deliveredAt}) => deliveredAt === undefined)
      .primaryKeys();
    if (waiting.length >= most) return 'no room';
    await database.outbox.add(row);
    return 'waits';
  });
}

/** What may be sent now. A clock that was set back must not make anything wait for days. */
export async function dueOutgoing(now: Instant, longestWait: number): Promise<Outgoing[]> {
  const due = () =>
    database.outbox
      .where('nextAt')
      .belowOrEqual(now)
      .or('nextAt')
      .above(now + longestWait)
      .toArray();
  return (await withStore(due)).sort((a, b) => a.at - b.at);
}

const isBeingSent = ({sendingSince}: Outgoing, now: Instant): boolean =>
  sendingSince !== undefined && Math.abs(now - sendingSince) < SENDING_MS;

/**
 * Takes something out of the outbox to send it; nobody else can meanwhile.
 * @returns it as it was before; undefined where somebody else has it, or it is not to be sent any more
 */
export function claimOutgoing(id: string, now: Instant): Promise<Outgoing | undefined> {
  return change(async () => {
    const row = await database.outbox.get(id);
    if (row?.nextAt === undefined || isBeingSent(row, now)) return undefined;
    await database.outbox.update(id, {sendingSince: now, tries: row.tries + 1});
    return row;
  });
}

/**
 * Notes why a try failed, and when the next one is; undefined where only a person can help. What
 * arrived meanwhile has arrived: a machine that slept over a try wakes with two at it.
 */
export async function noteFailure(
  id: string,
  failure: SendFailure,
  {at, nextAt}: {at: Instant; nextAt: Instant | undefined},
): Promise<void> {
  await withStore(() =>
    database.outbox.where({id}).modify((row: Outgoing) => {
      if (row.deliveredAt !== undefined) return;
      delete row.sendingSince;
      if (nextAt === undefined) delete row.nextAt;
      else row.nextAt = nextAt;
      row.last = {at, failure};
      if (mayHaveArrived(failure)) row.mayHaveArrived = true;
    }),
  );
}

/** Notes that it arrived; what was sent is not kept any longer. */
export async function noteDelivered(id: string, at: Instant): Promise<void> {
  await withStore(() =>
    database.outbox.where({id}).modify((row: Outgoing) => {
      delete row.sendingSince;
      delete row.nextAt;
      delete row.mayHaveArrived;
      row.deliveredAt = at;
      row.body = '';
    }),
  );
}

/**
 * Has something tried again now, with all its tries before it: a person asked for that, so it is
 * meant for the address that its webhook has by now. False when nothing waits under this key.
 */
export async function retryOutgoing(id: string, now: Instant): Promise<boolean> {
  const {outbox, private: kept} = database;
  const again = () =>
    database.transaction('rw', outbox, kept, async () => {
      const row = await outbox.get(id);
      if (!row || row.deliveredAt !== undefined) return false;
      const {url = row.url} = (await webhookToSend(row.webhookId))?.webhook ?? {};
      const meantFor = url === undefined ? {} : {url};
      return (await outbox.update(id, {nextAt: now, tries: 0, ...meantFor})) > 0;
    });
  return withStore(again);
}

/** Takes something out of the outbox for good; false when it was not there. */
export async function dropOutgoing(id: string): Promise<boolean> {
  return (await withStore(() => database.outbox.where({id}).delete())) > 0;
}

/** Forgets what arrived before this moment. */
export async function forgetDelivered(before: Instant): Promise<void> {
  const old = ({deliveredAt}: Outgoing) => deliveredAt !== undefined && deliveredAt < before;
  await withStore(() => database.outbox.filter(old).delete());
}
