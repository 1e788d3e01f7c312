import {isLong} from './names';

/** Sums what each entry says for a place, once per entry and place. */
export class Votes {
  private readonly sums = new Map<
    string,
    {score: number; texts: Map<string, number>; hrefs: Set<string>; entries: number}
  >();

  add(ballot: Map<string, {score: number; text: string; href?: string}>): void {
    for (const [key, {score, text, href}] of ballot) {
      const sum = this.sums.get(key) ?? {score: 0, texts: new Map(), hrefs: new Set(), entries: 0};
      sum.score += score;
      sum.entries++;
      if (href) sum.hrefs.add(href);
      sum.texts.set(text, (sum.texts.get(text) ?? 0) + 1);
      this.sums.set(key, sum);
    }
  }

  /** The place with most votes; `judge` may change a place's score by how its texts vary. */
  winner(
    judge: (texts: Map<string, number>, entries: number, hrefs: number) => number,
  ): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [key, {score, texts, hrefs, entries}] of this.sums) {
      const total = score + judge(texts, entries, hrefs.size) * entries;
      if (total > most) {
        most = total;
        best = key;
      }
    }
    return best;
  }
}

/** Names are short; a subject or a headline of one's own is not. */
const isShort = (text: string): boolean => !isLong(text, 2);

/** A mail address stands behind a name, which may be longer. */
const ADDRESS = /^\S+@\S+\.\S+$/;

/** Labels are the same in every post, wherever they lead; names are not, unless one person wrote all. */
export function varies(texts: Map<string, number>, entries: number, hrefs: number): number {
  if (entries < 2) return 0;
  const most = Math.max(...texts.values());
  const isEachOwn = entries >= 4 && texts.size >= entries * 0.9;
  const mayBeName = (text: string) => isShort(text) && !isVersion(text) && !ADDRESS.test(text);
  if (isEachOwn && [...texts.keys()].every(mayBeName)) return 2;
  if (most / entries <= 0.8) return 0;
  if (hrefs > texts.size) return -10;
  return entries > 4 ? -2 : -1;
}

/** A post's own address is never that of another. */
export function unique(texts: Map<string, number>, entries: number): number {
  return texts.size >= entries * 0.95 ? 0 : -20;
}

/** Fewer posts do not tell that what stands in one place of each differs. */
const SEVERAL = 3;
/** So many of them must have it, and so many of these must differ. */
const NEARLY_ALL = 0.9;
const DIFFERENT = 0.6;
/** A title has more words. */
const MOST_WORDS = 3;
/** No person, but what is new: "Lift 4.1". */
const VERSION = /\d\.\d/;

/** True for what is called so whatever it is: "Version 4.2.1", but an address behind a name may be a guest's. */
export const isVersion = (text: string): boolean => /^[^\d(]{0,12}\d+(?:\.\d+){1,2}$/.test(text);

/** True for what only its place tells to be names: short in nearly all posts, and of several people. */
export function areNames(texts: readonly (string | undefined)[]): boolean {
  const names = texts.flatMap(text => text ?? []);
  return (
    names.length >= Math.max(SEVERAL, texts.length * NEARLY_ALL) &&
    names.every(name => name.split(' ').length <= MOST_WORDS && !VERSION.test(name)) &&
    new Set(names).size >= names.length * DIFFERENT
  );
}
