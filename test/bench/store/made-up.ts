// Mentions of a year that nobody wrote, the same ones in every run.
import type {Decision} from '../../../src/mention/decision';
import type {Captured} from '../../../src/store/rows';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const WORDS =
  'the parcel never came and nobody answered my mail again so I tried to cancel twice but the form said please wait while acme is looking into it which it has for three weeks now'.split(
    ' ',
  );

/** A small fixed random sequence; its start names it. */
export class Chance {
  #state: number;

  constructor(start: number) {
    this.#state = (Math.imul(start + 1, 2_654_435_761) ^ 0x9e3779b9) >>> 0;
  }

  /** From 0 to just below 1. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  upTo(count: number): number {
    return Math.floor(this.next() * count);
  }

  hex(signs: number): string {
    let made = '';
    while (made.length < signs) made += this.upTo(0x1000000).toString(16).padStart(6, '0');
    return made.slice(0, signs);
  }

  prose(words: number): string {
    return Array.from({length: words}, () => WORDS[this.upTo(WORDS.length)]).join(' ');
  }
}

/** A mention first seen at some moment of the year; its id begins with `start`. */
export function madeUp(at: number, start: string, now: number, chance: Chance): Captured {
  const seenAt = Math.round(now - chance.next() * YEAR);
  const host = `forum${at % 40}.example`;
  const thread = `https://${host}/t/${at % 9_000}`;
  const brandIds = [`brand-${at % 5}`];
  return {
    id: start + chance.hex(64 - start.length),
    post: {
      kind: 'post',
      opening: at % 7 === 0,
      body: `Acme ${chance.prose(20 + chance.upTo(120))}`,
      threadUrl: thread,
      threadTitle: chance.prose(6),
      site: host,
      key: String(at),
      permalink: `${thread}#${at}`,
      author: `author ${chance.upTo(20_000)}`,
      postedAt: seenAt - chance.upTo(20 * HOUR),
    },
    host,
    pageUrl: thread,
    seenAt,
    textHash: chance.hex(64),
    matches: brandIds.map(brandId => ({brandId, spans: [{start: 0, end: 4, in: 'body'}]})),
    brandIds,
    posted: {from: seenAt - chance.upTo(20 * HOUR), to: seenAt},
    sightings: 1 + chance.upTo(3),
    lastSeenAt: seenAt,
    // Else the worker gives a year of reminders while it is measured
    reminded: {level: 'late', round: 0},
  };
}

/** Three decisions: half of the mentions are answered, the rest were tagged, noted and passed by. */
export function decisionsOn(
  {id: mentionId, seenAt}: Captured,
  now: number,
  chance: Chance,
): Decision[] {
  const signed = (seq: number) => {
    // By the mention's own beginning: of 300,000 that are made from 32 bits, some come out alike
    const id = [mentionId.slice(0, 8), ...[4, 4, 4, 12].map(signs => chance.hex(signs))].join('-');
    return {id, mentionId, seq, at: seenAt + seq, by: 'Dana'};
  };
  const replyAt = Math.min(seenAt + chance.upTo(9 * HOUR), now);
  return [
    {...signed(1), kind: 'tagged', tags: [WORDS[chance.upTo(8)] ?? 'tag']},
    {...signed(2), kind: 'triaged', as: 'concern'},
    chance.next() < 0.5
      ? {...signed(3), kind: 'answered', how: 'by hand', replyAt}
      : {...signed(3), kind: 'noted', text: chance.prose(6)},
  ];
}
