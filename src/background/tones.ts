import type {Mention} from '../mention/mention';
import {firstReply, type ThreadTone, type ToneCounts} from '../mention/thread-tone';
import type {Passed} from '../messages/contract';
import {languageOf, triage} from '../triage';

const none = (): ToneCounts => ({negative: 0, neutral: 0, positive: 0, unknown: 0});

const toneOf = (words: string): keyof ToneCounts =>
  languageOf(words) === undefined ? 'unknown' : triage(words).polarity;

/** The tones of the posts of a page that others wrote, before our first reply and after it. */
export function toneOfPage(
  posts: Passed[],
  thread: Pick<Mention, 'state'>[],
  where: Pick<ThreadTone, 'thread' | 'page' | 'at'>,
): ThreadTone {
  const repliedAt = firstReply(thread);
  const tone: ThreadTone = {...where, before: none(), after: none(), undated: 0};
  if (repliedAt !== undefined) tone.repliedAt = repliedAt;
  for (const {words, postedAt, isOurs} of posts) {
    if (isOurs) continue;
    if (postedAt === undefined) tone.undated++;
    else if (repliedAt !== undefined && postedAt > repliedAt) tone.after[toneOf(words)]++;
    else tone.before[toneOf(words)]++;
  }
  return tone;
}
