import type {Family} from './cues/family';
import {isOwn} from './own';
import {probability} from './probability';
import type {Reading} from './reading';

/** What happened is told in these; demands and anger tell nothing of it. */
const TOLD: Partial<Record<Family, number>> = {
  delay: 1,
  fails: 0.8,
  broken: 0.8,
  again: 0.6,
  contact: 0.5,
  unmet: 0.5,
  trouble: 0.4,
};

/** One thing after another, or because of it. */
const STORY: ReadonlySet<string> = new Set(
  'because since when after until then tried told said asked instead weil seit nachdem dann als sagte parce depuis quand après puis porque desde cuando después entonces perché quando dopo poi quando depois então'.split(
    ' ',
  ),
);

/** Some twenty words of the author's own with one fault told are as likely specific as not. */
const EVEN = 3.5;

/** How likely a post says what went wrong: by its length, what is told, numbers, who suffered it. */
export function specificOf({words, families, text}: Reading, topics: string[]): number {
  const spoken = words.filter(({isSpoken}) => isSpoken);
  let sum = 0.8 * Math.log(spoken.length + 1) + 0.2 * Math.min(topics.length, 2);
  for (const family of families) sum += TOLD[family] ?? 0;
  if (spoken.some(word => STORY.has(word.text))) sum += 0.4;
  if (spoken.some(word => isOwn(word.text))) sum += 0.3;
  if (/\d/.test(text)) sum += 0.3;
  return probability(1.5 * (sum - EVEN));
}
