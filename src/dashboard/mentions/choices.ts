import {answerAfter, earliestAnswer} from '../../clock';
import type {Choice, TriageKind} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import type {CountedWord} from '../../words';
import {decide} from './deciding';
import type {Entry} from './entry';

/** True while somebody waits for a reply, whether or not a clock runs. */
export const isOpen = ({place}: Entry): boolean =>
  place === 'waiting' || place === 'waiting again' || place === 'not asked';

/** True for what lies in the archive. */
export const isArchived = ({place}: Entry): boolean => place === 'archived';

function decideOn(
  all: Entry[],
  isMeant: (outline: Entry) => boolean,
  choose: (outline: Entry) => Choice,
  said: CountedWord,
): Promise<boolean> {
  const meant = all.filter(isMeant);
  const decisions = meant.map(outline => ({mentionId: outline.id, ...choose(outline)}));
  return decide(decisions, said, all.length - meant.length);
}

const MINUTE = 60_000;

/** No answer was given before the post; one in its very minute counts as given right after it. */
function answered(all: Entry[], at: Instant, now: Instant): Promise<boolean> {
  return decideOn(
    all,
    one => isOpen(one) && earliestAnswer(one.happened, now) < at + MINUTE,
    ({happened}) => ({
      kind: 'answered',
      how: 'by hand',
      replyAt: answerAfter(happened, at, now),
    }),
    'dashboard_many_answered',
  );
}

/** What can be decided on several mentions at once; what it is not for is left as it is. */
export const choices = {
  answered: (all: Entry[], at: Instant) => answered(all, at, Date.now()),
  noReply: (all: Entry[]) =>
    decideOn(all, isOpen, () => ({kind: 'no reply needed'}), 'dashboard_many_no_reply'),
  notUs: (all: Entry[]) => decideOn(all, isOpen, () => ({kind: 'not us'}), 'dashboard_many_not_us'),
  tagged: (all: Entry[], tags: string[]) =>
    decideOn(
      all,
      one => tags.some(tag => !one.tags.includes(tag)),
      () => ({kind: 'tagged', tags}),
      'dashboard_many_tagged',
    ),
  sorted: (all: Entry[], as: TriageKind) =>
    decideOn(
      all,
      ({triage}) => triage !== as,
      () => ({kind: 'triaged', as}),
      'dashboard_many_sorted',
    ),
  pulled: (all: Entry[]) =>
    decideOn(all, isArchived, () => ({kind: 'pulled from archive'}), 'dashboard_many_pulled'),
};
