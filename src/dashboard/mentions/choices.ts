import {answerAfter, earliestAnswer} from '../../clock';
import type {Choice} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import {type CountedWord, sayCount} from '../../words';
import {decide, isJustClosed} from './deciding';
import type {Entry} from './entry';

/** True while somebody waits for a reply, whether or not a clock runs. */
export const isOpen = ({place}: Entry): boolean =>
  place === 'waiting' || place === 'waiting again' || place === 'not asked';

/** True for what lies in the archive. */
export const isArchived = ({place}: Entry): boolean => place === 'archived';

/** Why a decision is not for a mention; undefined where it is. */
type WhyNot = (outline: Entry) => CountedWord | undefined;

async function decideOn(
  all: Entry[],
  whyNot: WhyNot,
  choose: (outline: Entry) => Choice,
  said: CountedWord,
): Promise<boolean> {
  const left = new Map<CountedWord, number>();
  const decisions = all.flatMap(outline => {
    const why = whyNot(outline);
    if (why === undefined) return [{mentionId: outline.id, ...choose(outline)}];
    left.set(why, (left.get(why) ?? 0) + 1);
    return [];
  });
  const isPressedTwice = decisions.length === 0 && all.every(({id}) => isJustClosed(id));
  if (isPressedTwice) return false;
  const reasons = [...left].map(([why, count]) => sayCount(why, count));
  return decide(decisions, said, reasons);
}

const awaitsNone: WhyNot = one => (isOpen(one) ? undefined : 'dashboard_left_closed');

const MINUTE = 60_000;

/** No answer was given before the post; one in its very minute counts as given right after it. */
function answered(all: Entry[], at: Instant, now: Instant): Promise<boolean> {
  const isNewer = ({happened}: Entry) => earliestAnswer(happened, now) >= at + MINUTE;
  return decideOn(
    all,
    one => awaitsNone(one) ?? (isNewer(one) ? 'dashboard_left_newer' : undefined),
    ({happened}) => ({
      kind: 'answered',
      how: 'by hand',
      replyAt: answerAfter(happened, at, now),
    }),
    'dashboard_many_answered',
  );
}

/** What can be decided on several mentions at once; what it is not for is left as it is, and why is said. */
export const choices = {
  answered: (all: Entry[], at: Instant) => answered(all, at, Date.now()),
  noReply: (all: Entry[]) =>
    decideOn(all, awaitsNone, () => ({kind: 'no reply needed'}), 'dashboard_many_no_reply'),
  notUs: (all: Entry[]) =>
    decideOn(all, awaitsNone, () => ({kind: 'not us'}), 'dashboard_many_not_us'),
  tagged: (all: Entry[], tags: string[]) =>
    decideOn(
      all,
      one => (tags.every(tag => one.tags.includes(tag)) ? 'dashboard_left_tagged' : undefined),
      () => ({kind: 'tagged', tags}),
      'dashboard_many_tagged',
    ),
  pulled: (all: Entry[]) =>
    decideOn(
      all,
      one => (isArchived(one) ? undefined : 'dashboard_left_pulled'),
      () => ({kind: 'pulled from archive'}),
      'dashboard_many_pulled',
    ),
};
