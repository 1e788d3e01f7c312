import {hasClock, standingFor} from '../../clock';
import type {BrandId} from '../../mention/decision';
import {withoutWww} from '../../mention/identity';
import type {KindChoice} from './choose';
import type {Timed} from './timed';

/** How many posts of one kind, or of one site, came in and what became of them. */
export type Arrivals<Of> = {
  of: Of;
  posts: number;
  answered: number;
  waiting: number;
  /** In the archive, or set aside by a person. */
  other: number;
};

type Outcome = 'answered' | 'waiting' | 'other';

function outcome(mention: Timed, brandId?: BrandId): Outcome {
  if (!hasClock(mention)) return 'other';
  const {is} = standingFor(mention, brandId);
  return is === 'answered' || is === 'waiting' ? is : 'other';
}

function grouped<Of>(mentions: Timed[], of: (one: Timed) => Of, brandId?: BrandId): Arrivals<Of>[] {
  const groups = new Map<Of, Arrivals<Of>>();
  for (const mention of mentions) {
    const name = of(mention);
    const group = groups.get(name) ?? {of: name, posts: 0, answered: 0, waiting: 0, other: 0};
    groups.set(name, group);
    group.posts++;
    group[outcome(mention, brandId)]++;
  }
  return [...groups.values()].sort((a, b) => b.posts - a.posts);
}

/** What came in, by kind as a person gave it; the most first. */
export function cameInByKind(mentions: Timed[], brandId?: BrandId): Arrivals<KindChoice>[] {
  return grouped(mentions, ({state}) => state.triage ?? 'unsorted', brandId);
}

/** What came in, by site; the most first. */
export function cameInBySite(mentions: Timed[], brandId?: BrandId): Arrivals<string>[] {
  return grouped(mentions, ({host}) => withoutWww(host), brandId);
}
