import {type EngineName, engines, type Written} from './engines';
import {type Random, random} from './random';
import {mentioning, people, prose} from './words';

/** A page to be measured; the same one each time. */
export type PageSpec = {
  engine: EngineName;
  posts: number;
  /** The part of the posts that mention the brand. */
  rate: number;
};

const BEGAN = Date.UTC(2026, 2, 1);
const MINUTE = 60_000;

/** True for every hundredth post, say: by chance a page with few mentions might have none. */
const isMention = (number: number, rate: number): boolean =>
  Math.floor(number * rate) > Math.floor((number - 1) * rate);

/** The posts of a page, one after the other, without an end; two a head, some write far more. */
export function* writing({posts, rate}: PageSpec, from: Random): Generator<Written> {
  const heads = Math.min(people.length, Math.ceil(posts / 2));
  for (let number = 1; ; number++) {
    const length = 60 + from.next() ** 2 * 520;
    const words = prose(from, length);
    const text = isMention(number, rate) ? mentioning(from, words) : words;
    const middle = text.indexOf(' ', text.length / 2);
    yield {
      number,
      author: people[Math.floor(from.next() ** 2 * heads)] ?? '',
      at: BEGAN + number * MINUTE,
      paragraphs: length < 200 ? [text] : [text.slice(0, middle), text.slice(middle + 1)],
    };
  }
}

/** A whole page as HTML. */
export function pageOf(spec: PageSpec): string {
  const {posts} = spec;
  const {before, post, after} = engines[spec.engine];
  const parts = [before];
  for (const written of writing(spec, random(posts))) {
    if (written.number > posts) break;
    parts.push(post(written));
  }
  parts.push(after);
  return parts.join('');
}

const HUGE = 10_000_000;

/** One text node of 10 MB, with a mention in it or none. */
export function hugePage(isMentioned: boolean): string {
  const from = random(10);
  const text = prose(from, HUGE);
  const words = isMentioned ? mentioning(from, text) : text;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long text</title>
<link rel="stylesheet" href="/highlight.css"></head><body><pre>${words}</pre></body></html>`;
}
