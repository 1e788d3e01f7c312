import type {Page} from 'puppeteer-core';

type Event = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {data?: {url?: string}};
};

/** What scripts of ours did on the pages of a browser, in milliseconds. */
export type Work = {
  /** All of it, of the processor's time. */
  sum: number;
  /** The longest task that was ours, of the processor's time. */
  longest: number;
  /** The same by the clock, other work on the machine included. */
  longestByClock: number;
};

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'];
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);
/** The browser draws the page, or puts another in its place: whatever of ours is called on the way. */
const THEIRS = new Set(['FireAnimationFrame', 'CommitLoad']);

const urlOf = ({args}: Event): string => args?.data?.url ?? '';
const isIn = (call: Event, {ts, dur = 0}: Event): boolean => call.ts >= ts && call.ts < ts + dur;

/**
 * In a task that we began all is ours; in one of the page's, or one that draws it or puts another in
 * its place, only what it called of ours.
 */
function partsOf(task: Event, calls: Event[], isOurs: (url: string) => boolean): Event[] {
  const inside = calls.filter(call => isIn(call, task));
  const [first] = inside;
  const isTheirs = inside.some(({name}) => THEIRS.has(name));
  const isWhole = !isTheirs && first && isOurs(urlOf(first));
  return isWhole ? [task] : inside.filter(call => isOurs(urlOf(call)));
}

const threadOf = ({pid, tid}: Event): string => `${pid} ${tid}`;

function byThread(events: Event[]): Map<string, Event[]> {
  const threads = new Map<string, Event[]>();
  for (const event of events) {
    const known = threads.get(threadOf(event));
    if (known) known.push(event);
    else threads.set(threadOf(event), [event]);
  }
  return threads;
}

/** What was ours on one thread. */
function partsIn(events: Event[], isOurs: (url: string) => boolean): Event[] {
  const calls = events.filter(
    event => THEIRS.has(event.name) || (CALLS.has(event.name) && urlOf(event) !== ''),
  );
  if (!calls.some(call => isOurs(urlOf(call)))) return [];
  calls.sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(event => event.name === 'RunTask');
  return tasks.flatMap(task => partsOf(task, calls, isOurs));
}

function workIn(events: Event[], isOurs: (url: string) => boolean): Work {
  const parts = [...byThread(events).values()].flatMap(of => partsIn(of, isOurs));
  const processor = parts.map(({tdur = 0}) => tdur / 1000);
  return {
    sum: processor.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...processor),
    longestByClock: Math.max(0, ...parts.map(({dur = 0}) => dur / 1000)),
  };
}

/** Records what a browser does while something happens, and what of it was ours. */
export async function traced(
  page: Page,
  isOurs: (url: string) => boolean,
  happen: () => Promise<unknown>,
): Promise<Work> {
  await page.tracing.start({categories: CATEGORIES});
  await happen();
  const recorded = await page.tracing.stop();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(recorded)) as {traceEvents: Event[]};
  return workIn(traceEvents, isOurs);
}
