import {browser} from '../browser';
import type {Instant} from '../mention/post';
import type {PageState} from '../messages/contract';
import {keepBackups} from './backups/keep';
import {keepRetention} from './backups/retention';
import {showBadge} from './badge';
import {keepHints} from './hints';
import {changesSoFar, latest} from './latest';
import {emptyOutbox} from './outbox';
import {pastDamage} from './past-damage';
import {keepProjection} from './projection';
import {keepReminders} from './reminders/keep';
import {deliver} from './sending/deliver';
import {mendRegistration} from './sites';
import {keepStorms} from './storms/keep';
import {tabPages} from './tab-page';
import {tellTabs} from './tabs';
import {mendWatchList} from './watch';
import {keepZones} from './zones';

const MINUTELY = 'each minute';
const MINUTE_MS = 60_000;

/**
 * Makes sure of the alarm: the browser may have dropped it with an update or a restart; and it rings
 * at a time of the clock, so that one made before the clock was set back would be silent for as long.
 */
export async function makeAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(MINUTELY);
  if (alarm && alarm.scheduledTime <= Date.now() + 2 * MINUTE_MS) return;
  await browser.alarms.create(MINUTELY, {periodInMinutes: 1});
}

/** What time alone has made of a state; undefined where it is what it was. */
function turned({soonAt, ...state}: PageState, now: Instant): PageState | undefined {
  const {standing, dueAt} = state;
  if (standing !== 'waiting' && standing !== 'due soon') return undefined;
  if (dueAt !== undefined && dueAt < now) return {...state, standing: 'late'};
  return soonAt !== undefined && soonAt <= now ? {...state, standing: 'due soon'} : undefined;
}

/** What is late follows from the time alone, so a missed alarm is made good by the next. */
async function followTime(now: Instant): Promise<void> {
  const since = changesSoFar();
  const pages = await tabPages();
  await Promise.all(pages.map(page => showBadge(page, now)));
  const states = pages.flatMap(page => page.states.flatMap(state => turned(state, now) ?? []));
  // What was decided while the badges were drawn must not be told away
  const news = states.filter(state => latest(state, since) === state);
  await tellTabs(news, now);
}

/** What each minute brings, or mends where the worker died over it. */
const EACH_MINUTE: ((now: Instant) => Promise<void>)[] = [
  followTime,
  emptyOutbox,
  mendRegistration,
  mendWatchList,
  keepProjection,
  keepZones,
  keepReminders,
  keepRetention,
  keepBackups,
  keepHints,
  keepStorms,
  deliver, // Last: the other side may take half a minute to answer
];

/** When the work of a minute was last begun; kept over the worker's death, not over the browser's end. */
const BEGUN = 'minute begun';

const isWithin = (at: Instant, now: Instant): boolean => at <= now && now - at <= 2 * MINUTE_MS;

/**
 * Does the work of a minute where the alarm has been silent for longer. After a clock was set back by
 * hours, Chromium lets no alarm ring for as many, one made anew neither (seen true in November 2026).
 */
export async function catchUp(now: Instant): Promise<void> {
  const at = (await browser.storage.session.get(BEGUN))[BEGUN];
  if (typeof at !== 'number')
    await browser.storage.session.set({[BEGUN]: now}); // Counted from here
  else if (!isWithin(at, now)) await alarmRang({name: MINUTELY});
}

/**
 * An alarm went off. What fails must not keep the rest from being done.
 * @throws AggregateError of all that failed
 */
export async function alarmRang({name}: {name: string}): Promise<void> {
  if (name !== MINUTELY) return;
  await browser.storage.session.set({[BEGUN]: Date.now()});
  const failures: unknown[] = [];
  for (const step of EACH_MINUTE) {
    try {
      await pastDamage(() => step(Date.now()));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all of a minute was done.');
}
