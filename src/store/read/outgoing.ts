import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import type {Outgoing} from '../rows';

const latestFirst = (a: Outgoing, b: Outgoing): number => b.at - a.at;

/** The outbox: what waits to be sent, and what arrived not long ago; the latest first. */
export async function outgoing(): Promise<Outgoing[]> {
  return (await withStore(() => database.outbox.toArray())).sort(latestFirst);
}

/** What was sent, or is to be, of one mention; the latest first. */
export async function outgoingOf(mentionId: MentionId): Promise<Outgoing[]> {
  const found = await withStore(() => database.outbox.where({mentionId}).toArray());
  return found.sort(latestFirst);
}
