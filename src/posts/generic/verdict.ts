import {beginningOf, fold} from '../parts';
import {startsAsAction} from './actions';
import {areBoards} from './boards';
import type {Entry, Family} from './families';
import {isHeaded, isLinkAlone, linking, listing, shareAway} from './leads';
import {POST_ID} from './links';
import {regionOf} from './region';
import {beginsAsAnswer} from './replies';
import {median, share} from './shares';
import {isRated, isRatedByMany} from './stars';
import {type Found, sampleOf} from './template';
import {areNames, isVersion} from './votes';
import {areRemarks, FEW, isPictured, lengthOf, saidIn, wordiness, wordsOf} from './wording';

/** Of the entries that were looked at, the share in which each part of a post was found. */
export type Had = {author: number; time: number; permalink: number; body: number};

/** What speaks for and against a family being posts, each with its weight, and the sum. */
export type Verdict = {score: number; because: Record<string, number>; had: Had};

/** The least score of a family that is taken for posts. */
export const ENOUGH = 6;

/** What speaks for one reply alone: it is looked at only where it says that it is one. */
const ANSWER = 3;

function canBeAnswered({span}: Entry): boolean {
  return span.some(root =>
    Array.from(root.querySelectorAll('a,button,input[type="button"],span,img,li'))
      .slice(0, 200)
      .some(element => {
        const said =
          beginningOf(element, 40).slice(0, 40) ||
          element.getAttribute('title') ||
          element.getAttribute('value') ||
          element.getAttribute('aria-label') ||
          '';
        return said.length < 40 && startsAsAction(said);
      }),
  );
}

/** Shops show the same thing many times, each with its price. */
const PRICE =
  /(?:[$€£¥₹₽₩]|zł|kr\.?|usd|eur|pln)\s?\d|\d[\d\s.,]*\s?(?:[€£¥₽₩]|zł|kr\b|usd\b|eur\b|pln\b|kč|лв|грн|руб|円|元)/i;

function hasPrice({span}: Entry): boolean {
  return span.some(root => PRICE.test((root.textContent ?? '').slice(0, 1500)));
}

/** True for a part of a document, whose heading links to itself: what is new in one version. */
const isSection = ({span}: Entry): boolean =>
  span.some(root => {
    const hash = root.querySelector(':is(h1,h2,h3) > a[href^="#"]')?.getAttribute('href');
    return hash != null && !POST_ID.test(hash.slice(1));
  });

/** A year, or a version that is surely one: "v2.1", "2.0.4". */
const OF_ITS_TIME = /^(?:(?:19|20)\d\d|v(?:ersion)?\.?\s?\d+\.\d+|\D{0,12}\d+\.\d+\.\d+)$/i;

/** True for what came out in a version, or happened in a year: a part of a history. */
const isInHistory = ({span}: Entry): boolean =>
  span.some(root => OF_ITS_TIME.test(fold(root.querySelector('h1,h2,h3,h4')?.textContent)));

/** What a review may be headed by. */
const MARK = /^\D{0,12}(?:10|\d)[.,]\d$/;

/** True for what is headed by a version, whoever made it. */
const isOfVersion = ({span}: Entry): boolean =>
  span.some(root => {
    const heading = fold(root.querySelector('h1,h2,h3,h4')?.textContent);
    return isVersion(heading) && !MARK.test(heading);
  });

/** A message is written at an hour of the day; a version comes out on a day. */
const hasClock = ({postedText = ''}: Found): boolean => /\d[:h]\d\d/.test(postedText);

/** What it speaks for entries that nobody signed that most begin with the word for an answer. */
const answering = (sample: readonly Entry[], named: number): number =>
  named < 0.5 && share(sample.map(({element}) => beginsAsAnswer(element))) > 0.6 ? 2 : 0;

/** What stars speak for reviews, or against what many gave them and nobody signed. */
function stars(sample: readonly Entry[], rated: number, named: number): number {
  const isOfMany = named < 0.5 && share(sample.map(isRatedByMany)) > 0.7;
  return isOfMany ? -2 : rated * 2;
}

/** What speaks for entries that most are signed, and against them that none is, or by a version. */
function authors(named: number, mayBeNames: boolean, found: readonly Found[]): number {
  const names = found.map(({author}) => author);
  if (share(names.map(name => isVersion(name ?? ''))) > 0.7) return -3;
  return Math.max(named * 4 - 1, mayBeNames && areNames(names) ? 0 : -1);
}

/** Judges a family by what its entries have and lack, one entry after the other. */
export function* judge(
  family: Family,
  found: readonly Found[],
  apart: ReadonlySet<Element>,
  base: URL,
): Generator<undefined, Verdict> {
  const sample = sampleOf(family.entries);
  const count = family.entries.length;
  const texts: Map<string, number>[] = [];
  const answerable: boolean[] = [];
  for (const one of found) {
    texts.push(saidIn(one, apart));
    yield;
  }
  for (const entry of sample) {
    answerable.push(canBeAnswered(entry));
    yield;
  }
  const said = texts.map(one => wordsOf(one, texts));
  const written = share(said.map(words => words >= FEW));
  const words = median(said);
  const isNamed = ({nameScore, author = ''}: Found) => nameScore >= 3 && !isVersion(author);
  const named = share(sample.map(isOfVersion)) > 0.5 ? 0 : share(found.map(isNamed));
  const linked = share(found.map(({permalink}) => permalink !== undefined));
  const timed = share(
    found.map(({postedAt, postedText}) => postedAt !== undefined || postedText !== undefined),
  );
  const regions = sample.map(({element}) => regionOf(element));
  const isTalk = regions.some(region => region > 0);
  const density = median(
    sample.map(({span}) => {
      const {all, linked: inLinks} = lengthOf(span);
      return inLinks / all;
    }),
  );
  const rated = sample.map(isRated);
  const alone = (entry: Entry, index: number) =>
    found[index] !== undefined && isLinkAlone(found[index], entry);
  const isOfMany = named > 0.5 && new Set(found.map(({author}) => author)).size > 1;
  const away = shareAway(sample, base, count, isOfMany);
  const mayBeNames = share(sample.map(isHeaded)) < 0.7;
  const mayBeParts = named < 0.3 && share(answerable) < 0.3 && share(found.map(hasClock)) < 0.5;
  const because = {
    count: Math.min(3, Math.log2(Math.max(count, 1))),
    words: wordiness(
      words,
      () => areRemarks(found, sample, isTalk),
      () => isTalk || share(answerable) > 0.3 || share(sample.map(isPictured)) > 0.5,
    ),
    author: authors(named, mayBeNames, found),
    time: timed * 2,
    permalink: linked * 2,
    answerable: share(answerable) * 2,
    answer: family.isWithin && count === 1 ? ANSWER : answering(sample, named),
    region: regions.filter(region => region < 0).length > sample.length / 2 ? -5 : isTalk ? 2 : 0,
    boards: areBoards(sample, found, share(answerable) > 0.3 || share(rated) > 0.3, base) ? -10 : 0,
    listing: listing(away, share(answerable), share(rated)),
    rated: timed > 0.5 ? stars(sample, share(rated), named) : 0,
    sections: mayBeParts ? share(sample.map(one => isSection(one) || isInHistory(one))) * -3 : 0,
    prices: share(sample.map(hasPrice)) > 0.7 ? -4 : 0,
    links: linking(density, share(sample.map(alone)) > 0.7),
  };
  const score = Object.values(because).reduce((sum, value) => sum + value, 0);
  return {score, because, had: {author: named, time: timed, permalink: linked, body: written}};
}
