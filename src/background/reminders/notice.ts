import {browser} from '../../browser';
import {minutesBetween} from '../../clock';
import {siteOf} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {Settings} from '../../settings/settings';
import type {PendingReminder} from '../../store/private-rows';
import {dueOf} from '../../store/project';
import {say, sayCount} from '../../words';
import {rulesOf} from '../rules';

/** What a notification says. */
export type Notice = {title: string; message: string};

/** Characters of a post that a notification shows. */
const WORDS = 120;

/** Mentions that a notification of several names. */
export const NAMED = 4;

const MINUTES_A_DAY = 1_440;

/** A length of time in the one unit that says most. */
export function roughly(minutes: number): string {
  if (minutes >= 2 * MINUTES_A_DAY) {
    return sayCount('worker_days', Math.floor(minutes / MINUTES_A_DAY));
  }
  if (minutes >= 120) return sayCount('worker_hours', Math.floor(minutes / 60));
  return sayCount('worker_minutes', Math.max(1, Math.round(minutes)));
}

function brandsOf({brandIds}: Mention, {brands}: Settings): string {
  const names = brands.filter(({id}) => brandIds.includes(id)).map(({name}) => name);
  return names.join(', ') || say('worker_flagged_post');
}

function excerptOf({post}: Mention): string {
  const words = post.body.replace(/\s+/g, ' ').trim();
  return words.length > WORDS ? `${words.slice(0, WORDS).trimEnd()}…` : words;
}

/** What is said of one mention: how long is left, or since when it is late. */
export function noticeOfOne(
  mention: Mention,
  settings: Settings,
  discreet: boolean,
  now: Instant,
): Notice {
  const due = dueOf(mention, rulesOf(settings)) ?? now;
  const brand = brandsOf(mention, settings);
  const title =
    due > now
      ? say('worker_due_in', brand, roughly(minutesBetween(now, due)))
      : say('worker_late_by', brand, roughly(minutesBetween(due, now)));
  const where = say('worker_on_site', siteOf(mention));
  if (discreet) return {title, message: where};
  const who = mention.post.author ?? say('worker_somebody');
  return {title, message: `${say('worker_wrote_on', who, siteOf(mention))}\n${excerptOf(mention)}`};
}

/** A mention in a few words, in a notification of several. */
export function nameOf(mention: Mention, settings: Settings, discreet: boolean): string {
  const place = `${brandsOf(mention, settings)} · ${siteOf(mention)}`;
  const {author} = mention.post;
  return discreet || author === undefined ? place : `${place} · ${author}`;
}

/** What is said of several at once: how many, and the first few. */
export function noticeOfMany(
  {soon, late}: Pick<PendingReminder, 'soon' | 'late'>,
  first: Mention[],
  settings: Settings,
  discreet: boolean,
): Notice {
  const title = late > 0 ? sayCount('worker_late', late) : sayCount('worker_due', soon);
  const also = late > 0 && soon > 0 ? [sayCount('worker_due_too', soon)] : [];
  const names = [...new Set(first.map(mention => nameOf(mention, settings, discreet)))];
  return {title, message: [...also, ...names].join('\n')};
}

/** Shows a notification; one of the same name is replaced. */
export async function showNotice(id: string, {title, message}: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/earmark-128.png');
  await browser.notifications.create(id, {type: 'basic', iconUrl, title, message});
}
