import {hasClock, standingFor} from '../../clock';
import {siteOf} from '../../mention/identity';
import {isAsked} from './asked';
import type {Asking} from './asking';
import type {KindChoice} from './choose';
import type {Timed} from './timed';

/** How many posts of one kind, or of one site, came in and what became of them. */
export type Arrivals<Of> = {
  of: Of;
  posts: number;
  answered: number;
  waiting: number;
  /** In the archive, set aside by a person, or unanswered with no reply asked for. */
  other: number;
};

type Outcome = 'answered' | 'waiting' | 'other';

function outcome(mention: Timed, asking: Asking): Outcome {
  if (!hasClock(mention)) return 'other';
  const {is} = standingFor(mention, asking.brandId);
  if (is === 'waiting') return isAsked(mention, asking) ? is : 'other';
  return is === 'answered' ? is : 'other';
}

function grouped<Of>(mentions: Timed[], of: (one: Timed) => Of, asking: Asking): Arrivals<Of>[] {
  const groups = new Map<Of, Arrivals<Of>>();
  for (const mention of mentions) {
    const name = of(mention);
    const group = groups.get(name) ?? {of: name, posts: 0, answered: 0, waiting: 0, other: 0};
    groups.set(name, group);
    group.posts++;
    group[outcome(mention, asking)]++;
  }
  return [...groups.values()].sort((a, b) => b.posts - a.posts);
}

/** What came in, by kind as a person gave it; the most first. */
export function cameInByKind(mentions: Timed[], asking: Asking): Arrivals<KindChoice>[] {
  return grouped(mentions, ({state}) => state.triage ?? 'unsorted', asking);
}

/** What came in, by site; the most first. */
export function cameInBySite(mentions: Timed[], asking: Asking): Arrivals<string>[] {
  return grouped(mentions, siteOf, asking);
}
