import {dueSoonAt, hasClock, offeredAnswer, targetState} from '../clock';
import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';
import type {PageState} from '../messages/contract';
import type {Settings} from '../settings/settings';
import {targetOf} from '../settings/target';
import {dueOf} from '../store/project';
import {rulesOf} from './rules';

function standing(
  mention: Mention,
  dueAt: Instant | undefined,
  settings: Settings,
  now: Instant,
): PageState['standing'] {
  if (!hasClock(mention)) return 'archived';
  const {is} = mention.state.standing;
  if (is === 'answered') return dueAt === undefined ? is : 'waiting again';
  if (is !== 'waiting' || dueAt === undefined) return is;
  const state = targetState(mention, {target: targetOf(settings, mention), now});
  if (state === 'late-waiting') return 'late';
  return state === 'due soon' ? state : 'waiting';
}

/** What a page may know of a mention that it reported. */
export function pageState(mention: Mention, settings: Settings, now: Instant): PageState {
  const dueAt = dueOf(mention, rulesOf(settings));
  const is = standing(mention, dueAt, settings, now);
  const soonAt = dueAt === undefined ? undefined : dueSoonAt(mention, targetOf(settings, mention));
  return {
    id: mention.id,
    standing: is,
    flagged: mention.state.flagged,
    ...(dueAt === undefined ? {} : {dueAt}),
    ...(offeredAnswer(mention) === undefined ? {} : {offer: crypto.randomUUID()}),
    ...(is === 'waiting' && soonAt !== undefined ? {soonAt} : {}),
  };
}
