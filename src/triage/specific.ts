import type {Family} from './cues/family';
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

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The author's own, in the languages with hints. */
const SELF = listed(
  "i i'm i've my me we our us ich mir mich mein meine wir uns je j'ai moi mon ma nous yo mi me nosotros io mio mia noi eu meu minha nós",
);
/** One thing after another, or because of it. */
const STORY = listed(
  'because since when after until then tried told said asked instead weil seit nachdem dann als sagte parce depuis quand après puis porque desde cuando después entonces perché quando dopo poi quando depois então',
);

/** Some twenty words of the author's own with one fault told are as likely specific as not. */
const EVEN = 3.5;

/** How likely a post says what went wrong: by its length, what is told, numbers, who suffered it. */
export function specificOf({words, families, text}: Reading, topics: string[]): number {
  const spoken = words.filter(({isSpoken}) => isSpoken);
  let sum = 0.8 * Math.log(spoken.length + 1) + 0.2 * Math.min(topics.length, 2);
  for (const family of families) sum += TOLD[family] ?? 0;
  if (spoken.some(word => STORY.has(word.text))) sum += 0.4;
  if (spoken.some(word => SELF.has(word.text))) sum += 0.3;
  if (/\d/.test(text)) sum += 0.3;
  return probability(1.5 * (sum - EVEN));
}
