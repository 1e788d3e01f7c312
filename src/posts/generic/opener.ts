import type {Care} from '../care';
import {byPlace, fold} from '../parts';
import type {Parts} from '../site';
import {roughly} from './best-time';
import type {Entry} from './families';
import {elementsOf, type Judged, weigh} from './judged';
import type {PageKind} from './kind';
import {openings} from './opening';
import type {Seed} from './seed';
import {type Found, readEntry} from './template';

/** Stands for the kind of the one opening post that looks unlike all others. */
export const OPENING = 'opening';

/** What an opening post must have: words enough, and somebody who wrote them. */
const LEAST_OPENING = 4;

/** The first post that was found, to compare with. */
function firstOf(accepted: readonly Judged[], base: URL): Found | undefined {
  const heads = accepted.flatMap(family => {
    const [entry] = family.entries;
    return entry ? [{family, entry}] : [];
  });
  const [head] = heads.sort((a, b) => byPlace(a.entry.element, b.entry.element));
  return head && readEntry(head.entry, head.family.template, elementsOf(accepted), base);
}

const wordsOf = ({body}: Found): string => fold(body.map(part => part.textContent).join(' '));

/** True where one text holds the beginning of the other. */
function isSameText(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, 40), other.slice(0, 40)];
  return a !== '' && b !== '' && (one.includes(b) || other.includes(a));
}

/** The same moment, told exactly; of two people a day or "3 weeks ago" says little. */
function isSameTime(one: Found, other: Found, areTwo: boolean): boolean {
  if (one.postedAt !== undefined) return one.postedAt === other.postedAt;
  const said = one.postedText;
  if (said === undefined || said !== other.postedText) return false;
  return !areTwo || /\d[:h]\d\d/.test(said);
}

type When = Pick<Parts, 'postedAt' | 'postedText'>;

/** Told with a clock: a day alone begins before whatever was written on it. */
const isExact = ({postedAt, postedText = ''}: When): boolean =>
  postedAt !== undefined || /\d[:h]\d\d/.test(postedText);

/** True where one was surely written before the other: whoever asks may also be the first to reply. */
function isEarlier(one: When, other: When): boolean {
  if (!isExact(one) || !isExact(other)) return false;
  const [a, b] = [roughly(one), roughly(other)];
  return a !== undefined && b !== undefined && a < b;
}

/** What tells of several things, all of them later than the first post, lists what goes on elsewhere. */
const isNews = ({seeds}: Entry, first: Found): boolean =>
  seeds.length > 1 && seeds.every(({time}) => time !== undefined && isEarlier(first, time));

/** Above a thread stands who began it and when, once more: that is the first post, not another. */
function repeats({entries, template}: Judged, first: Found, base: URL): boolean {
  const [entry] = entries;
  if (!entry) return true;
  const opener = readEntry(entry, template, new Set(), base);
  const isSameAuthor = opener.author !== undefined && opener.author === first.author;
  const areTwo = opener.author !== undefined && first.author !== undefined && !isSameAuthor;
  return (
    isNews(entry, first) ||
    (isSameAuthor && !isEarlier(opener, first)) ||
    isSameTime(opener, first, areTwo) ||
    isSameText(wordsOf(opener), wordsOf(first))
  );
}

/** The post that opens the thread where it looks unlike the others, or the page's one article. */
export function* openerOf(
  says: PageKind,
  seeds: readonly Seed[],
  accepted: readonly Judged[],
  base: URL,
  care: Care,
): Generator<undefined, Judged | undefined> {
  const taken = elementsOf(accepted);
  const posts = [...taken].sort(byPlace);
  if (posts.length === 0 && says === undefined) return undefined;
  const candidates: Judged[] = [];
  for (const entry of openings(seeds, posts)) {
    yield;
    const family = {signature: OPENING, entries: [entry]};
    const one = yield* care.through(weigh(family, 'time', taken, base));
    if (!one) continue;
    const {words = 0, author = 0} = one.verdict.because;
    if (words >= 2 && author > 0) candidates.push(one);
  }
  const first = firstOf(accepted, base);
  const best = candidates
    .filter(one => !first || !repeats(one, first, base))
    .reduce<Judged | undefined>(
      (a, b) => (a && a.verdict.score >= b.verdict.score ? a : b),
      undefined,
    );
  return best && best.verdict.score >= LEAST_OPENING
    ? {...best, isArticle: says !== 'talk'}
    : undefined;
}
