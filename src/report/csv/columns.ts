import {
  customerWait,
  hasClock,
  resolutionWait,
  teamWait,
  type Wait,
  waitsAgainSince,
} from '../../clock';
import type {BrandId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {local, type OffsetAt, utc} from './moment';

/** What the rows of a table are made with. */
export type Table = {
  brandName(id: BrandId): string | undefined;
  /** Whether one of its brands asks for a reply to a mention that waits. */
  isAskedFor(mention: Mention): boolean;
  now: Instant;
  offsetAt: OffsetAt;
};

/** What stands in a cell; what is unknown is empty. */
export type Cell = string | number | boolean | undefined;

type Column = {name: string; cell(mention: Mention, table: Table): Cell};
type InstantOf = (mention: Mention) => Instant | undefined;

const column = (name: string, cell: Column['cell']): Column => ({name, cell});

/** A moment takes two columns: in UTC, and as the clock on the wall showed it. */
function moments(name: string, of: InstantOf): Column[] {
  const written = (mention: Mention, how: (at: Instant) => string) => {
    const at = of(mention);
    return at === undefined ? undefined : how(at);
  };
  return [
    column(`${name}_utc`, mention => written(mention, utc)),
    column(`${name}_local`, (mention, {offsetAt}) => written(mention, at => local(at, offsetAt))),
  ];
}

const answerOf = ({state: {standing}}: Mention) =>
  standing.is === 'answered' ? standing : undefined;

/** Where a mention stands, as the list of all mentions has it; the archive has a column of its own. */
function standingOf(mention: Mention, {isAskedFor}: Table): string {
  const {is} = mention.state.standing;
  if (waitsAgainSince(mention) !== undefined) return 'waiting again';
  const isNotAsked = is === 'waiting' && hasClock(mention) && !isAskedFor(mention);
  return isNotAsked ? 'not asked' : is;
}

/** A wait to a tenth of a minute; in the archive no clock runs. */
const waited =
  (of: (mention: Mention, now: Instant) => Wait | undefined): Column['cell'] =>
  (mention, {now}) => {
    const wait = hasClock(mention) ? of(mention, now) : undefined;
    return wait && Math.round(wait.minutes * 10) / 10;
  };

/**
 * The columns of the table of mentions, in order. Names never change and are the same in every
 * language, so that a formula or a script over the table goes on working; new ones come last.
 *
 * - `id`: made from the post's own id or permalink; the same in every export
 * - `brands`, `tags`, `notes`: several in one cell, with `; ` between (notes: a line each)
 * - `standing`: waiting, waiting again (somebody wrote after our answer), not asked (the brand asks
 *   for no reply to it), answered, no reply needed, not us; `archived`: too old for a clock
 * - `translated`: true where `text` is as the browser had translated it, not as its author wrote it
 * - `posted_from`, `posted_to`: the earliest and latest moment that what the page said allows
 * - `customer_wait_min`, `team_wait_min`: from posted, and from first seen, to our first answer, or
 *   to now (or to when it was set aside) where `answered_*` is empty: then it is not an answered wait;
 *   empty in the archive
 * - `*_utc`, `*_local`: one moment, as ISO 8601 in UTC and in this computer's zone with its offset
 */
export const columns: readonly Column[] = [
  column('id', ({id}) => id),
  column('brands', ({brandIds}, {brandName}) => brandIds.map(id => brandName(id) ?? id).join('; ')),
  column('site', ({host}) => host),
  column('kind', ({post}) => post.kind),
  column('thread', ({post}) => post.threadTitle),
  column('thread_url', ({post}) => post.threadUrl),
  column('permalink', ({post}) => post.permalink),
  column('author', ({post}) => post.author),
  column('handle', ({post}) => post.handle),
  column('author_url', ({post}) => post.authorUrl),
  column('text', ({post}) => post.body),
  column('language', ({post}) => post.lang),
  ...moments('posted_from', ({posted}) => posted?.from),
  ...moments('posted_to', ({posted}) => posted?.to),
  column('posted_text', ({posted, post}) => posted?.text ?? post.postedText),
  ...moments('first_seen', ({seenAt}) => seenAt),
  ...moments('last_seen', ({lastSeenAt}) => lastSeenAt),
  column('sightings', ({sightings}) => sightings),
  column('follow_ups', ({followUps = []}) => followUps.length),
  column('standing', standingOf),
  column('archived', mention => !hasClock(mention)),
  column('flagged', ({state}) => state.flagged),
  ...moments('answered', mention => answerOf(mention)?.answerAt),
  column('answered_by', mention => answerOf(mention)?.by),
  column('answered_how', mention => answerOf(mention)?.channel),
  column('answer_url', mention => answerOf(mention)?.url),
  column('customer_wait_min', waited(customerWait)),
  column('team_wait_min', waited(teamWait)),
  column('triage', ({state}) => state.triage),
  column('tags', ({state}) => state.tags.join('; ')),
  column('notes', ({state}) => state.notes.map(({text}) => text).join('\n')),
  column('handed_to', ({state}) => state.handOff?.to),
  ...moments('handed', ({state}) => state.handOff?.at),
  ...moments('handed_due', ({state}) => state.handOff?.dueAt),
  ...moments('resolved', ({state}) => state.resolved?.at),
  column('resolved_by', ({state}) => state.resolved && (state.resolved.who ?? state.resolved.by)),
  column('resolved_how', ({state}) => state.resolved?.how),
  column(
    'resolution_wait_min',
    waited((mention, now) => {
      const wait = resolutionWait(mention, now);
      const isWavedOff = mention.state.standing.is === 'no reply needed';
      return isWavedOff && !wait?.answered ? undefined : wait; // Else no clock runs
    }),
  ),
  column('translated', ({post}) => post.isTranslated === true),
];
