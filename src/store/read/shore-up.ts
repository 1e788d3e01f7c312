import type {ContactPoint, ContactTest} from '../../mention/contact-point';
import type {Instant} from '../../mention/post';
import {firstReply, type ThreadTone} from '../../mention/thread-tone';
import {database, withStore} from '../database';
import {rowsWith} from '../many';

/** A contact point, and when it was last tried; absent where it never was. */
export type TriedPoint = {point: ContactPoint; last?: ContactTest};

const lastOf = (pointId: string) =>
  database.contactTests
    .where('[pointId+at]')
    .between([pointId, -Infinity], [pointId, Infinity])
    .last();

/** The contact points, each with its last test. */
export async function contactPoints(): Promise<TriedPoint[]> {
  const row = await withStore(() => database.private.get('contact points'));
  const points = row?.key === 'contact points' ? row.value : [];
  const last = await withStore(() => Promise.all(points.map(({id}) => lastOf(id))));
  return points.map((point, at) => {
    const test = last[at];
    return test === undefined ? {point} : {point, last: test};
  });
}

/** The tests that were logged last, of all points or of one, the latest first. */
export function contactTests(limit: number, pointId?: string): Promise<ContactTest[]> {
  const {contactTests: tests} = database;
  return withStore(() => {
    if (pointId === undefined) return tests.orderBy('at').reverse().limit(limit).toArray();
    const own = tests.where('[pointId+at]').between([pointId, -Infinity], [pointId, Infinity]);
    return own.reverse().limit(limit).toArray();
  });
}

/** The pages of threads whose tones were counted last, the latest first. */
export const latestTones = (limit: number): Promise<ThreadTone[]> =>
  withStore(() => database.tones.orderBy('at').reverse().limit(limit).toArray());

/** A thread by its title, where it has one, and when we first replied in it. */
export type ToneThread = {title?: string; repliedAt?: Instant};

/** What is known of these threads from their mentions. */
export async function toneThreads(threads: string[]): Promise<Map<string, ToneThread>> {
  const rows = await withStore(() => rowsWith(database.mentions, 'index.thread', threads));
  const known = [...new Set(threads)].map(thread => {
    const own = rows.filter(({post}) => post.threadUrl === thread);
    const title = own.find(({post}) => post.threadTitle !== undefined)?.post.threadTitle;
    const repliedAt = firstReply(own);
    const one: ToneThread = {
      ...(title === undefined ? {} : {title}),
      ...(repliedAt === undefined ? {} : {repliedAt}),
    };
    return [thread, one] as const;
  });
  return new Map(known);
}

/** In which of these spans anything was read that readings are kept of. */
export function wereRead(spans: {from: Instant; to: Instant}[]): Promise<boolean[]> {
  const some = ({from, to}: {from: Instant; to: Instant}) =>
    database.readings.where('at').between(from, to).limit(1).primaryKeys();
  return withStore(() => Promise.all(spans.map(some))).then(found =>
    found.map(({length}) => length > 0),
  );
}
