import {baseOf} from './address';
import {atOnce, discussing} from './generic/discussion';
import {ENOUGH} from './generic/verdict';
import {openReader, type ReaderOptions} from './reader';
import {sites} from './sites/index';

/** What was looked at as posts: what kind of element, how often, and what spoke for and against. */
export type Look = {
  element: string;
  times: number;
  isTaken: boolean;
  score: number;
  because: Record<string, number>;
};

/** Why a page was read as it was. Holds no text of the page, so that it can go into a bug report. */
export type Explanation = {
  /** The reader that reads the page; undefined where none found a post. */
  by: string | undefined;
  /** Site readers that know the page but found nothing on it. */
  foundNothing: string[];
  posts: number;
  isInPart: boolean;
  /** The score from which the generic reader takes a family for posts. */
  enough: number;
  looks: Look[];
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Why a page was read as it was: which reader, and what the generic reader sees on it. */
export function explainReading(
  document: Document,
  url: URL,
  options: ReaderOptions = {},
): Explanation {
  const page = {document, url};
  const reader = openReader(document, url, options);
  const posts = Array.from(reader.read()).length;
  const {accepted, all} = atOnce(discussing(document, baseOf(page)));
  const taken = new Set(accepted.map(({signature, entries}) => `${signature} ${entries.length}`));
  const looks = all.map(({signature, entries, verdict}) => ({
    element: signature,
    times: entries.length,
    isTaken: taken.has(`${signature} ${entries.length}`),
    score: rounded(verdict.score),
    because: Object.fromEntries(
      Object.entries(verdict.because).map(([reason, weight]) => [reason, rounded(weight)]),
    ),
  }));
  return {
    by: reader.by,
    foundNothing: (options.sites ?? sites)
      .filter(site => site.name !== reader.by && site.owns(page))
      .map(({name}) => name),
    posts,
    isInPart: reader.isInPart,
    enough: ENOUGH,
    looks: looks.sort((a, b) => b.score - a.score),
  };
}
