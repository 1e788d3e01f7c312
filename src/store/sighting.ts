import type {BrandId} from '../mention/decision';
import type {Facts, Match, Mention, Posted} from '../mention/mention';
import type {Instant} from '../mention/post';
import type {Evidence} from './evidence-rows';
import type {Rules} from './project';
import type {Captured} from './rows';

/** One reading of a post on a page, with what would be its facts were it the first. */
export type Sighting = {
  facts: Facts;
  matches: Match[];
  posted?: Posted;
  /** The page says only how long ago it was posted, which it soon says in other words. */
  isTicking?: true;
  /** What a tombstone of this mention would be called. */
  idHash: string;
  /** What tombstones of the same post under other ids would be called. */
  twinHashes?: string[];
};

/** A message may arrive twice: within this it is one reading. */
const ONE_READING_MS = 5_000;

/** What a first sighting captures. */
export function first({facts, matches, posted}: Sighting): Captured {
  return {
    ...facts,
    matches,
    brandIds: matches.map(match => match.brandId),
    ...(posted === undefined ? {} : {posted}),
    sightings: 1,
    lastSeenAt: facts.seenAt,
  };
}

function range(known: Posted | undefined, said: Posted | undefined, rules: Rules) {
  if (!known || !said) return known ?? said;
  return rules.intersect(known, said) ?? known; // Where they disagree, what was captured stays
}

const isSameRange = (a: Posted | undefined, b: Posted | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

const hasBrand = ({brandIds}: Pick<Mention, 'brandIds'>, id: BrandId) => brandIds.includes(id);

/**
 * What a further sighting adds: a sighting, brands found since, a narrower posted range. The facts
 * stay as first captured. Undefined when it tells nothing new.
 * @param wasRead true when the page told of the post before, and somebody acts on it now
 */
export function again(
  known: Captured,
  sighting: Sighting,
  rules: Rules,
  wasRead = false,
): Captured | undefined {
  const {seenAt} = sighting.facts;
  const posted = range(known.posted, sighting.posted, rules);
  const found = sighting.matches.filter(({brandId}) => !hasBrand(known, brandId));
  const isSameReading = wasRead || seenAt - known.lastSeenAt < ONE_READING_MS;
  const {goneAt, ...rest} = known;
  const isNews = found.length > 0 || goneAt !== undefined || !isSameRange(posted, known.posted);
  if (isSameReading && !isNews) return undefined;
  return {
    ...rest,
    matches: [...known.matches, ...found],
    brandIds: [...known.brandIds, ...found.map(match => match.brandId)],
    ...(posted === undefined ? {} : {posted}),
    sightings: known.sightings + (isSameReading ? 0 : 1),
    lastSeenAt: Math.max(known.lastSeenAt, seenAt),
  };
}

/** That a post is on its page again which was found gone; undefined where it was not. */
export function comeback({id, goneAt}: Captured, {facts}: Sighting): Evidence | undefined {
  if (goneAt === undefined) return undefined;
  const {pageUrl, seenAt: at} = facts;
  return {kind: 'back', id: `${id} back ${goneAt}`, mentionId: id, pageUrl, at};
}

/** The other text that a sighting showed; undefined where it shows the captured one, or a translation. */
export function edit(known: Captured, {facts}: Sighting): Evidence | undefined {
  const {textHash, post, pageUrl, seenAt} = facts;
  if (textHash === known.textHash || post.isTranslated) return undefined;
  return {
    id: `${known.id} ${textHash}`,
    mentionId: known.id,
    kind: 'edited',
    body: post.body,
    textHash,
    pageUrl,
    at: seenAt,
  };
}

/**
 * True when two ids name one post: same permalink, same text, and not two ids of the site's own.
 * A reader that gives every post its thread's address must not melt a thread into one mention.
 */
export function isSamePost(known: Facts, other: Facts): boolean {
  const haveBothKeys = known.post.key !== undefined && other.post.key !== undefined;
  return (
    !haveBothKeys &&
    known.textHash === other.textHash &&
    known.post.author === other.post.author &&
    known.post.permalink !== undefined
  );
}

/** True where one post may have said both, though its time is told in other words by now. */
export function isTickedOn(
  known: {seenAt: Instant; posted?: Posted},
  {facts, posted}: Sighting,
  {intersect}: Pick<Rules, 'intersect'>,
): boolean {
  if (!posted) return false;
  if (!known.posted) return true;
  // None says later that it is younger than it said before
  const isYounger = facts.seenAt - posted.from < known.seenAt - known.posted.from;
  return !isYounger && intersect(known.posted, posted) !== undefined;
}
