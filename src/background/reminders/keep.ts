import {isQuiet, type ReminderLevel, roundOf} from '../../clock';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {PendingReminder, Reminders} from '../../store/private-rows';
import {dueOf, type Rules} from '../../store/project';
import {readReminders} from '../../store/read/reminders-wanted';
import {StoreUnavailable} from '../../store/unavailable';
import {type Giving, noteReminders} from '../../store/write/reminders';
import {rulesNow} from '../rules';
import {inTurn} from '../turn';
import {keepCases} from './cases';
import {NAMED} from './notice';
import {tellPending} from './tell';
import {isWanted} from './wanted';

/** Mentions noted in one transaction: few enough that what a person does meanwhile need not wait. */
const SOME = 200;

type Reached = {mention: Mention; level: ReminderLevel};

/** One that slept through both moments is reminded of the later alone. */
function reached(mention: Mention, rules: Rules, now: Instant): Reached {
  const due = dueOf(mention, rules);
  return {mention, level: due !== undefined && due <= now ? 'late' : 'soon'};
}

function added(pending: PendingReminder | null, told: Reached[]): PendingReminder | null {
  if (told.length === 0) return pending;
  const count = (level: ReminderLevel) => told.filter(one => one.level === level).length;
  const first = told.map(({mention: {id}, level}) => ({id, level}));
  const before = pending ?? {id: crypto.randomUUID(), soon: 0, late: 0, first: []};
  return {
    id: before.id,
    soon: before.soon + count('soon'),
    late: before.late + count('late'),
    first: [...before.first, ...first]
      .sort((a, b) => Number(b.level === 'late') - Number(a.level === 'late'))
      .slice(0, NAMED),
  };
}

/** What is given of mentions whose moment has come, and told of them as far as that is wanted. */
const giving =
  (wanted: Reminders, rules: Rules, now: Instant): Giving =>
  (found, pending) => {
    const all = found.map(mention => reached(mention, rules, now));
    const told = all.filter(({mention, level}) => isWanted(wanted, level, mention));
    const given = all.map(({mention, level}) => ({
      id: mention.id,
      reminded: {level, round: roundOf(mention)},
    }));
    return {given, pending: added(pending, told)};
  };

async function remind(now: Instant): Promise<void> {
  const wanted = await readReminders();
  if (wanted.quiet && isQuiet(wanted.quiet, now)) return; // Afterwards all of them come as one
  const rules = await rulesNow();
  const give = giving(wanted, rules, now);
  while ((await noteReminders(now, SOME, give, rules)) === SOME);
  await tellPending(now);
  await keepCases(wanted, now);
}

/**
 * Reminds of mentions whose time is running out, or has run out: as one notification, whatever was
 * missed in sleep. It goes by their times alone, never by how often it was called.
 */
export function keepReminders(now: Instant): Promise<void> {
  return inTurn('reminders', async () => {
    try {
      await remind(now);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
    }
  });
}
