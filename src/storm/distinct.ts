import type {Instant} from '../mention/post';
import {REACH, type Sliding, STEP, stepOf, type Window} from './burst';

/** What the storm rule looks at in a mention; `from` and `to` are its posted range. */
export type Posting = {
  from: Instant;
  to: Instant;
  author?: string;
  thread: string;
  concern?: boolean;
};

/** The steps that a mention is in the window of: from when it is posted until the window has passed. */
type Presence = {from: number; to: number};

const lengthOf = ({steps}: Window): number => steps * STEP;
const middle = ({from, to}: Posting): Instant => (from + to) / 2;

/** One voice is one author in one thread; who is not known is a voice of their own each time. */
function voiceOf({author, thread}: Posting, index: number): string {
  return JSON.stringify(author === undefined ? [index] : [author, thread]);
}

function joined(presences: Presence[]): Presence[] {
  const result: Presence[] = [];
  for (const {from, to} of presences.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({from, to});
  }
  return result;
}

/** Mentions whose posted range is narrow enough to lie in a window, and past. */
function datable(mentions: Posting[], window: Window, now: Instant): Posting[] {
  return mentions.filter(({from, to}) => to - from <= lengthOf(window) && (from + to) / 2 <= now);
}

/** The mentions posted within the window that ends now. */
export function inWindow(mentions: Posting[], window: Window, now: Instant): Posting[] {
  return datable(mentions, window, now).filter(mention => middle(mention) > now - lengthOf(window));
}

/** How many authors there are, those unknown counting one each, as voices do. */
export function distinctAuthors(mentions: Posting[]): number {
  return new Set(mentions.map(({author}, index) => author ?? index)).size;
}

function presencesByVoice(mentions: Posting[], window: Window, start: Instant): Presence[][] {
  const voices = new Map<string, Presence[]>();
  mentions.forEach((mention, index) => {
    const from = Math.ceil((middle(mention) - start) / STEP);
    const voice = voiceOf(mention, index);
    const presences = voices.get(voice) ?? [];
    presences.push({from, to: from + window.steps});
    voices.set(voice, presences);
  });
  return [...voices.values()];
}

/**
 * How many distinct voices were heard in the window that ends with each step; the last step ends
 * now. The first full window begins with `since`: before it nobody was looking.
 */
export function distinctCounts(
  mentions: Posting[],
  window: Window,
  {since, now}: {since: Instant; now: Instant},
): Sliding {
  const start = now - REACH * STEP;
  const changes = new Float64Array(REACH + 1);
  const change = (step: number, by: number) => {
    if (step <= REACH) changes[Math.max(0, step)] = (changes[Math.max(0, step)] ?? 0) + by;
  };
  const voices = presencesByVoice(datable(mentions, window, now), window, start);
  for (const {from, to} of voices.flatMap(joined)) {
    change(from, 1);
    change(to, -1);
  }
  let voicesNow = 0;
  const counts = changes.map(by => {
    voicesNow += by;
    return voicesNow;
  });
  return {counts, first: Math.max(0, stepOf(since, start)) + window.steps};
}
