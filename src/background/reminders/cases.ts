import {browser} from '../../browser';
import {minutesBetween} from '../../clock';
import {openHandOff} from '../../mention/hand-off';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {readSettings} from '../../settings/read';
import type {CasesTold, Reminders} from '../../store/private-rows';
import {casesListedBefore, overdueCases} from '../../store/read/cases';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {say, sayCount} from '../../words';
import {NAMED, type Notice, nameOf, roughly, showNotice} from './notice';
import {isWanted} from './wanted';

const OF_CASES = 'cases ';

type Pending = NonNullable<CasesTold['pending']>;

/** The name of a notification of cases: which, and how many; of one alone, its mention. */
const nameOfCases = ({id, count, first}: Pending): string =>
  `${OF_CASES}${id} ${count} ${count === 1 ? (first[0] ?? '') : ''}`.trimEnd();

/** Where a click on a notification of cases leads; undefined for one about anything else. */
export function casesAddress(notice: string): string | undefined {
  if (!notice.startsWith(OF_CASES)) return undefined;
  const id = notice.split(' ')[3];
  return browser.runtime.getURL(`dashboard.html#${id === undefined ? 'desk' : `mention/${id}`}`);
}

const isSame = (one: CasesTold['told'], other: CasesTold['told']): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, at]) => other[id] === at);

/** Each deadline that passed is told once; one that was moved since may pass again. */
async function noted(
  {told, pending}: CasesTold,
  wanted: Reminders,
  now: Instant,
): Promise<CasesTold | undefined> {
  const listed = await casesListedBefore(now);
  const fresh = [...listed].filter(([id, at]) => told[id] !== at).map(([id]) => id);
  const overdue = await overdueCases(fresh, now);
  const asleep = overdue.filter(({state}) => (state.snoozedUntil ?? 0) > now);
  const later = new Set(asleep.map(({id}) => id));
  const ahead = Object.entries(told).filter(([, at]) => at > now); // The clock was set back since
  const done = Object.fromEntries([...ahead, ...[...listed].filter(([id]) => !later.has(id))]);
  if (isSame(told, done)) return undefined;
  const toTell = overdue.filter(one => !later.has(one.id) && isWanted(wanted, 'late', one));
  if (toTell.length === 0) return {told: done, ...(pending ? {pending} : {})};
  const before = pending ?? {id: crypto.randomUUID(), count: 0, first: []};
  const first = [...before.first, ...toTell.map(({id}) => id)].slice(0, NAMED);
  return {told: done, pending: {id: before.id, count: before.count + toTell.length, first}};
}

async function noticeOf({count, first}: Pending, {discreet}: Reminders, now: Instant) {
  const mentions = await overdueCases(first, now);
  const [only] = mentions;
  if (!only) return undefined; // Erased or put right meanwhile
  const settings = await readSettings();
  const names = mentions.map(mention => nameOf(mention, settings, discreet));
  const message = [...new Set(names)].join('\n');
  return {title: count === 1 ? titleOf(only, now) : sayCount('worker_cases_late', count), message};
}

function titleOf({state}: Mention, now: Instant): Notice['title'] {
  const {to = '', dueAt = now} = openHandOff(state) ?? {};
  return say('worker_case_late', to, roughly(minutesBetween(dueAt, now)));
}

/**
 * Reminds of hand-offs whose deadline has passed and that nobody has put right: as one notification,
 * whatever was missed in sleep. They are noted first, and as told last: a worker that died in
 * between finds the notification still there.
 */
export async function keepCases(wanted: Reminders, now: Instant): Promise<void> {
  const before = (await readPrivate('cases told')) ?? {told: {}};
  const after = await noted(before, wanted, now);
  if (after) await writePrivate({key: 'cases told', value: after});
  const {told, pending} = after ?? before;
  if (!pending) return;
  const shown = Object.keys(await browser.notifications.getAll());
  const name = nameOfCases(pending);
  const notice = shown.includes(name) ? undefined : await noticeOf(pending, wanted, now);
  if (notice) {
    const old = shown.filter(other => other.startsWith(`${OF_CASES}${pending.id} `));
    await Promise.all(old.map(other => browser.notifications.clear(other)));
    await showNotice(name, notice);
  }
  await writePrivate({key: 'cases told', value: {told}});
}
