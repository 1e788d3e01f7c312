// Runs in a live page's own world: it goes on adding posts, and lets go of the oldest as such pages do.
import {type EngineName, engines} from '../../bench/page/engines';
import {random} from '../../bench/page/random';
import {mentioning, people, prose} from '../../bench/page/words';

/** How a page is to live. */
export type Living = {
  tab: number;
  engine: EngineName;
  perSecond: number;
  /** The part of the posts that mention the brand. */
  share: number;
};

/** What a page has shown so far: how many posts, which of them mention the brand, and how evenly it went. */
export type Lived = {added: number; mentions: number[]; longestPause: number};

const EVERY_MS = 50;
/** How long a post stays on the page. */
const SHOWN_S = 60;
const TEXTS = 400;
/** A few write much, most little. */
const WRITERS = 2_000;

let timer: ReturnType<typeof setInterval> | undefined;
const lived: Lived = {added: 0, mentions: [], longestPause: 0};

function writer({tab, engine, share}: Living): () => string {
  const from = random(tab + 1);
  const texts = Array.from({length: TEXTS}, () => prose(from, 60 + from.next() ** 2 * 520));
  return () => {
    const number = lived.added++;
    const text = `${from.pick(texts)} (t${tab}n${number})`;
    const isMention = from.next() < share;
    if (isMention) lived.mentions.push(number);
    return engines[engine].post({
      number: number + 1,
      author: people[Math.floor(from.next() ** 2 * WRITERS)] ?? '',
      at: Date.now(),
      paragraphs: [isMention ? mentioning(from, text) : text],
    });
  };
}

/** Takes a post off the page, and what was written between it and the next: nothing of it stays. */
function letGo(post: Element | null | undefined): void {
  while (post?.nextSibling && post.nextSibling.nodeType !== Node.ELEMENT_NODE)
    post.nextSibling.remove();
  post?.remove();
}

/** The page comes to life. */
export function begin(living: Living): void {
  const holder = document.querySelector(engines[living.engine].holder);
  if (!holder) throw new Error('The page has no place for posts.');
  const post = writer(living);
  // Counted here: to ask the page how many it shows takes it longer than to show one more
  const shown: (Element | null)[] = [];
  const began = performance.now();
  let last = began;
  timer = setInterval(() => {
    const now = performance.now();
    lived.longestPause = Math.max(lived.longestPause, now - last);
    last = now;
    const due = Math.floor(((now - began) / 1000) * living.perSecond) - lived.added;
    for (let more = 0; more < due; more++) {
      holder.insertAdjacentHTML('beforeend', post());
      shown.push(holder.lastElementChild);
    }
    while (shown.length > SHOWN_S * living.perSecond) letGo(shown.shift());
  }, EVERY_MS);
}

/** The page rests, and says what it has shown. */
export function end(): Lived {
  clearInterval(timer);
  return lived;
}
