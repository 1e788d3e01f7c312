import type {BrandId, MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {takenAsItChanges} from '../../store/read/as-it-changes';
import {hintsOf} from '../../store/read/hints';
import type {Posting} from '../../storm';
import {heldOnce} from './held-once';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A little more than the rule looks at: its longest base, the gap, and its window. */
const REACH = 16 * DAY;
/** Concerns are counted in the longest window, while a brand is new. */
const LATELY = 12 * HOUR;

/** A mention as the storm rule sees it, and which brands it is about. */
export type Said = Posting & {
  id: MentionId;
  seenAt: Instant;
  brandIds: BrandId[];
  isSorted: boolean;
};

// Each row brings its own copies, and what is made of it is held as long as the worker lives
const threadOnce = heldOnce<string>();
const brandsOnce = heldOnce<BrandId[]>();

/** One voice on one site: never the name that is displayed alone, which others may have elsewhere. */
function authorOf({post, host}: Mention): string | undefined {
  const name = post.authorUrl ?? post.handle ?? post.author;
  // Joined it is one text; put together from two it would hold on to both
  return name === undefined ? undefined : [host, name].join(' ');
}

/** The brands that it is about: each may be said apart to be meant, or not. */
const meant = ({brandIds, state}: Mention): BrandId[] =>
  state.triage === 'not us'
    ? []
    : brandIds.filter(id => (state.brands[id] ?? state.standing).is !== 'not us');

/** What the rule goes by in a mention; undefined where no brand is meant. */
function said(mention: Mention): Said | undefined {
  const brandIds = meant(mention);
  if (brandIds.length === 0) return undefined;
  const {id, seenAt, post, posted, state} = mention;
  const author = authorOf(mention);
  return {
    id,
    seenAt,
    brandIds: brandsOnce(brandIds.join(' '), brandIds),
    // Posted at any time before it was seen: too wide for any window
    ...(posted ? {from: posted.from, to: posted.to} : {from: 0, to: seenAt}),
    thread: threadOnce(post.threadUrl, post.threadUrl),
    concern: state.triage === 'concern',
    isSorted: state.triage !== undefined,
    ...(author === undefined ? {} : {author}),
  };
}

const saidBetween = takenAsItChanges(said);

/** The mentions of the last sixteen days, the archive included; without those that are not about us. */
export const saidLately = (now: Instant): Promise<Said[]> => saidBetween(now - REACH, now + DAY);

/** Whether the words of a mention hint at a concern; as long as it is held, nobody asks again. */
const hinted = new WeakMap<Said, boolean>();

/** The same, where what nobody has sorted yet is a concern if its words hint at one. */
export async function withHintedConcerns(all: Said[], now: Instant): Promise<Said[]> {
  const unsorted = all.filter(({isSorted, to}) => !isSorted && to > now - LATELY);
  const unknown = unsorted.filter(one => !hinted.has(one));
  const hints = await hintsOf(unknown.map(({id}) => id));
  for (const one of unknown) {
    const hint = hints.get(one.id); // Undefined while it is still to be made
    if (hint !== undefined) hinted.set(one, hint?.kind === 'concern');
  }
  return all.map(one => (hinted.get(one) ? {...one, concern: true} : one));
}
