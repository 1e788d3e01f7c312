import type {Instant} from '../mention/post';
import {type Burst, burstIn, REACH, stronger, WINDOWS} from './burst';
import {isReadEnough, type PlaceRead} from './coverage';
import {distinctAuthors, distinctCounts, inWindow, type Posting} from './distinct';
import {type AlertLevel, alerts, type Latch, LIMITS} from './latch';

/** One brand, as the storm rule sees it; who is "not us" is left out by the caller. */
export type Watched = {
  mentions: Posting[];
  readings: PlaceRead[];
  /** Since when the brand is watched. */
  since: Instant;
  /** The `latch` of the look before. */
  previous?: Latch;
};

/** How the mentions of a brand stand. */
export type Level = 'learning' | 'too little reading' | 'quiet' | AlertLevel;

/** The level now, with the figures it rests on and what is to be told. */
export type StormLevel = {
  level: Level;
  z: number;
  /** Distinct voices in the window of `hours`, and how many are usual there. */
  count: number;
  usual: number;
  hours: number;
  /** Levels that have just begun to hold: each is told once. */
  alerts: AlertLevel[];
  latch: Latch;
};

const LEARNING = 7 * 24 * 3_600_000;
const [, LONG] = WINDOWS;

/** Over people's posts a storm is more than a few posts in one thread. */
function isWide(mentions: Posting[]): boolean {
  const threads = new Set(mentions.map(({thread}) => thread)).size;
  return mentions.length >= 6 && (threads >= 2 || distinctAuthors(mentions) >= 6);
}

/** While a brand is new nothing is usual yet: three concerns by three authors are worth a look. */
function firstLevel({mentions}: Watched, now: Instant): 'learning' | 'watch' {
  const concerns = inWindow(mentions, LONG, now).filter(({concern}) => concern);
  return concerns.length >= 3 && distinctAuthors(concerns) >= 3 ? 'watch' : 'learning';
}

/** The most unusual burst of the highest level that holds. */
function heldLevel(bursts: Burst[], mentions: Posting[], now: Instant): [Level, Burst] {
  const storms = bursts.filter(
    ({z, window}) => z >= LIMITS.storm && isWide(inWindow(mentions, window, now)),
  );
  if (storms.length > 0) return ['storm', storms.reduce(stronger)];
  const most = bursts.reduce(stronger);
  return [most.z >= LIMITS.watch ? 'watch' : 'quiet', most];
}

function judged(watched: Watched, bursts: Burst[], now: Instant): [Level, Burst] {
  const {mentions, readings, since} = watched;
  const most = bursts.reduce(stronger);
  if (now - since < LEARNING) return [firstLevel(watched, now), most];
  if (!isReadEnough(mentions, readings, now)) return ['too little reading', most];
  return heldLevel(bursts, mentions, now);
}

/** Whether the mentions of a brand are a burst to watch or a storm, on what it rests, and what to tell. */
export function stormLevel(watched: Watched, now: Instant): StormLevel {
  const {mentions, since, previous = {}} = watched;
  const bursts = WINDOWS.map(window =>
    burstIn(window, distinctCounts(mentions, window, {since, now}))(REACH),
  );
  const [level, {z, count, usual, window}] = judged(watched, bursts, now);
  const holds = {watch: level === 'watch' || level === 'storm', storm: level === 'storm'};
  return {level, z, count, usual, hours: window.hours, ...alerts(holds, now, previous)};
}
